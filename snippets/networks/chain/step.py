"""네트워크를 부르는 것은 층을 차례로 부르는 것과 같습니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), _ = datasets.mnist()
x = images[:5].reshape(5, 784).astype("float32") / 255

first, second = Dense(64, "relu"), Dense(32, "relu")
digit = Dense(10, "softmax")
network = Network.chain([Input((784,)), first, second, digit], seed=0)

h = first(x)
print("첫째 층:", h.shape)
h = second(h)
print("둘째 층:", h.shape)
y = digit(h)
print("셋째 층:", y.shape)
print("한꺼번에 부른 것과 같음:", np.array_equal(y, network(x)))
