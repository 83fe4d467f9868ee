"""숫자 이미지 두 장을 받아 합을 맞히는 네트워크를 만들고 그립니다."""
from dlbook import figures
from dlbook.layers import Concatenate, Dense
from dlbook.network import Input, Network

left = Input((784,), "left")
right = Input((784,), "right")
a = Dense(64, "relu", name="read_left")(left)
b = Dense(64, "relu", name="read_right")(right)
both = Concatenate(name="both")([a, b])
hidden = Dense(64, "relu", name="add")(both)
total = Dense(19, "softmax", name="total")(hidden)

network = Network([left, right], total, seed=0)
print(network.summary())
figures.save(figures.network(network), "build.svg",
             "왼쪽 이미지와 오른쪽 이미지가 각각 Dense 층을 지난 다음 "
             "Concatenate에서 만나고, Dense 층 두 개를 더 지나 출력 19개가 "
             "됩니다.")
