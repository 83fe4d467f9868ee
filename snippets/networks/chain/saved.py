"""네트워크를 파일 하나에 담았다가 되살립니다."""
import numpy as np

from dlbook.layers import Dense
from dlbook.network import Input, Network

network = Network.chain(
    [Input((4,)), Dense(8, "relu"), Dense(3, "softmax")], seed=0)
network.save("network.npz")

with np.load("network.npz") as stored:
    for name in stored:
        print(name, stored[name].shape)

again = Network.load("network.npz")
x = np.ones((1, 4))
print("출력이 같음:", np.array_equal(again(x), network(x)))
