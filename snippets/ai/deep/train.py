"""층 다섯 개를 겹친 네트워크를 훈련해 처음 보는 숫자를 맞힙니다."""
import keras

from dlbook import datasets

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
model.fit(x, labels, batch_size=256, epochs=4, verbose=0)
accuracy = model.evaluate(test_x, test_labels, verbose=0)[1]

outputs = test_x[:1]
print("입력:", outputs.shape[1])
for number, layer in enumerate(model.layers, start=1):
    outputs = layer(outputs)
    print(f"층 {number}의 출력:", outputs.shape[1])
print(f"정확도: {accuracy:.3f}")
print("정확도 0.95 이상:", accuracy > 0.95)
model.save("digits.keras")
