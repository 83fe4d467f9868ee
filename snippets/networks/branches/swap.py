"""두 이미지를 바꾸어 넣을 때 출력이 얼마나 달라지는지 봅니다."""
import numpy as np

from dlbook.layers import Add, Concatenate, Dense
from dlbook.network import Input, Network

x = np.random.default_rng(0).normal(size=(2, 5, 784))
for name, join in (("이어 붙이기", Concatenate()), ("더하기", Add())):
    inputs = [Input((784,)), Input((784,))]
    read = Dense(16, "relu")
    both = join([read(inputs[0]), read(inputs[1])])
    network = Network(inputs, Dense(19)(both), seed=0)
    moved = network([x[0], x[1]]) - network([x[1], x[0]])
    print(f"{name}: 달라진 정도 {np.abs(moved).max():.1f}")
