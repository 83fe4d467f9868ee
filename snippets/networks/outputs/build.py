"""펭귄을 재어 종과 몸무게를 함께 맞히는 네트워크를 만들고 그립니다."""
from dlbook import figures
from dlbook.layers import Dense
from dlbook.network import Input, Network

measures = Input((3,), "measures")
hidden = Dense(16, "relu", name="hidden")(measures)
species = Dense(3, "softmax", name="species")(hidden)
mass = Dense(1, name="mass")(hidden)

network = Network(measures, [species, mass], seed=0)
print(network.summary())
figures.save(figures.network(network, {
    "species": "종: Dense softmax", "mass": "몸무게: Dense"}), "build.svg",
    "측정값 셋이 Dense 층을 지난 다음 두 가지로 나뉘어, 한쪽은 종 셋의 확률이 "
    "되고 다른 쪽은 몸무게 하나가 됩니다.")
