"""두 이미지를 바꾸어도 합은 같습니다. 네트워크도 그렇게 답하는지 봅니다."""
import numpy as np

from dlbook.layers import Add, Concatenate, Dense
from dlbook.network import Input, Network

x = np.random.default_rng(0).normal(size=(2, 5, 784))
for name, join in (("이어 붙이기", Concatenate()), ("더하기", Add())):
    inputs = [Input((784,)), Input((784,))]
    read = Dense(16, "relu")
    both = join([read(inputs[0]), read(inputs[1])])
    network = Network(inputs, Dense(19)(both), seed=0)
    same = np.allclose(network([x[0], x[1]]), network([x[1], x[0]]),
                       atol=1e-5)
    print(f"{name}: 바꾸어도 같은 답 {same}")
