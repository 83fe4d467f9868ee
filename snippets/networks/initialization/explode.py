"""입력을 255로 나누고, 나누지 않고 훈련합니다. 학습률은 0.01로 같습니다."""
from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network
from dlbook.optimizers import SGD

(images, labels), _ = datasets.mnist()
pixels = images[:12800].reshape(12800, 784).astype("float32")

for name, x in (("나누면", pixels / 255), ("나누지 않으면", pixels)):
    network = Network.chain([
        Input((784,)), Dense(64, "relu", name="hidden"),
        Dense(1, name="guess")], seed=0)
    network.compile(SGD(0.01), "mse")
    record = network.fit(x, labels[:12800], epochs=1, batch_size=128,
                         verbose=0)
    print(f"{name}, 손실: {record.history['loss'][0]:.0f}")
