"""같은 네트워크를 다섯 옵티마이저로 한 에포크 훈련해 견줍니다."""
from dlbook import datasets, figures
from dlbook.batches import Batches
from dlbook.layers import Dense
from dlbook.network import Input, Network
from dlbook.optimizers import SGD, Adam, Momentum, Nesterov, RMSprop

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

figure, axes = figures.chart(420, 280, xlabel="가중치를 고친 횟수",
                             ylabel="손실")
for name, optimizer in (
        ("SGD", SGD(0.01)), ("모멘텀", Momentum(0.01)),
        ("네스테로프 모멘텀", Nesterov(0.01)), ("RMSprop", RMSprop()),
        ("Adam", Adam())):
    network = Network.chain([
        Input((784,)), Dense(32, "relu"), Dense(10, "softmax")], seed=0)
    network.compile(optimizer, "sparse_categorical_crossentropy",
                    metrics=["accuracy"])
    losses = [network.train_step([some], [target])["loss"]
              for some, target in Batches(x, labels, size=128, seed=0)]
    smooth = [sum(losses[n:n + 20]) / 20 for n in range(0, 460, 20)]
    if name != "네스테로프 모멘텀":
        axes.plot(range(20, 480, 20), smooth, label=name)
    accuracy = network.evaluate(test_x, test_labels)["accuracy"]
    print(f"{name}: {accuracy:.3f}")
axes.set_ylim(0)
figures.legend(axes)
figures.save(figure, "race.svg",
             "가로축은 가중치를 고친 횟수, 세로축은 손실입니다. SGD가 가장 "
             "느리게 줄고, 나머지 셋은 비슷하게 빨리 줄어듭니다.")
