"""학습률을 줄이면 같은 네트워크가 끝까지 배웁니다."""
import numpy as np

from dlbook.layers import Dense
from dlbook.network import Input, Network
from dlbook.optimizers import SGD

x = np.random.default_rng(0).normal(size=(64, 8))
y = x.sum(axis=1, keepdims=True)
network = Network.chain([Input((8,)), Dense(16, "relu"), Dense(1)], seed=0)
network.compile(SGD(0.05), "mean_squared_error")
before = network.evaluate(x, y)["loss"]
network.fit(x, y, epochs=20, verbose=0)
print("손실이 10분의 1보다 작아짐:",
      network.evaluate(x, y)["loss"] < before / 10)
