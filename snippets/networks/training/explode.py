"""손실이 무너지면 어느 층에서 무너졌는지 알려 주고 멈춥니다."""
from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network
from dlbook.optimizers import SGD

(images, labels), _ = datasets.mnist()
x = images.reshape(60000, 784).astype("float32")  # 255로 나누지 않았습니다.

network = Network.chain([
    Input((784,)), Dense(64, "relu", name="hidden"),
    Dense(1, name="guess")], seed=0)
network.compile(SGD(0.1), "mse")
network.fit(x, labels, epochs=1, batch_size=128, verbose=0)
