"""밀집 층 셋을 한 줄로 잇고 표로 봅니다."""
from dlbook.layers import Dense
from dlbook.network import Input, Network

network = Network.chain([
    Input((784,)),
    Dense(64, "relu", name="first"),
    Dense(32, "relu", name="second"),
    Dense(10, "softmax", name="digit"),
], seed=0)
print(network.summary())
