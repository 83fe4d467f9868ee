"""같은 훈련을 dlbook의 fit으로 적습니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.losses import SparseCategoricalCrossentropy
from dlbook.network import Input, Network
from dlbook.optimizers import SGD

(images, digits), _ = datasets.mnist()
x, labels = images.reshape(-1, 784) / 255, digits
network = Network.chain([
    Input((784,)), Dense(32, "relu", dtype="float64", name="hidden"),
    Dense(10, dtype="float64", name="digit")])
start = np.random.default_rng(1)  # 반복문과 같은 처음 가중치
for name, shape in (("hidden/kernel", (784, 32)), ("digit/kernel", (32, 10))):
    network.weights[name][...] = start.normal(0, 0.05, shape)
network.compile(SGD(0.2), SparseCategoricalCrossentropy(from_logits=True),
                metrics=["accuracy"])
history = network.fit(
    x[:500], labels[:500], epochs=50, batch_size=25, seed=0, verbose=0,
    validation_data=(x[55000:57000], labels[55000:57000])).history
print("기록의 이름:", *history)
for epoch in (1, 10, 30, 50):
    loss, right = (history[name][epoch - 1]
                   for name in ("val_loss", "val_accuracy"))
    print(f"에포크 {epoch:2}: 검증 손실 {loss:.3f}, 검증 정확도 {right:.3f}")
