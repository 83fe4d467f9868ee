"""가중치를 고칠 때마다 손실이 줄어드는 모습을 봅니다."""
import keras

from dlbook import datasets, figures

keras.config.set_floatx("float64")
keras.utils.set_random_seed(0)
(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784) / 255
test_x = test_images.reshape(10000, 784) / 255

model = keras.Sequential(
    [keras.Input((784,))]
    + [keras.layers.Dense(64, activation="relu") for _ in range(4)]
    + [keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy",
              metrics=["accuracy"])

losses = []
for start in range(0, 60000, 256):
    model.reset_metrics()
    losses.append(model.train_on_batch(x[start:start + 256],
                                       labels[start:start + 256])[0])

print("가중치를 고친 횟수:", len(losses))
print(f"처음 손실: {losses[0]:.2f}")
print(f"마지막 손실: {losses[-1]:.2f}")
print("절반 아래로 줄어듦:", float(losses[-1]) < losses[0] / 2)

figure, axes = figures.chart(420, 260, xlabel="가중치를 고친 횟수",
                             ylabel="손실")
axes.plot(range(1, len(losses) + 1), losses)
axes.set_ylim(0)
figures.save(figure, "loss.svg",
             "가로축은 가중치를 고친 횟수, 세로축은 손실입니다. 손실은 2.3쯤에서 "
             "시작해 처음 50번 동안 빠르게 떨어지고, 그 뒤로는 오르내리며 "
             "천천히 줄어듭니다.")
