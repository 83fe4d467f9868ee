"""학습률이 너무 커서 손실이 수가 아니게 됩니다."""
import numpy as np

from dlbook.layers import Dense
from dlbook.network import Input, Network
from dlbook.optimizers import SGD

x = np.random.default_rng(0).normal(size=(64, 8))
network = Network.chain([Input((8,)), Dense(16, "relu"), Dense(1)], seed=0)
network.compile(SGD(1000.0), "mean_squared_error")
network.fit(x, x.sum(axis=1, keepdims=True), epochs=20, verbose=0)
