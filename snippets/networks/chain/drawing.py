"""네트워크를 그래프에서 바로 그립니다."""
from dlbook import figures
from dlbook.layers import Dense
from dlbook.network import Input, Network

network = Network.chain([
    Input((784,), "image"),
    Dense(64, "relu"),
    Dense(32, "relu"),
    Dense(10, "softmax"),
], seed=0)
figures.save(figures.network(network), "drawing.svg",
             "784개의 수가 Dense 층 셋을 차례로 지나 64개, 32개, 10개가 되는 "
             "네트워크입니다.")
