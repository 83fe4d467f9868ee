"""출력 둘을 한 네트워크로 배울 때와 따로 배울 때의 가중치를 셉니다."""
from dlbook.layers import Dense
from dlbook.network import Input, Network


def count(network):
    return sum(weight.size for weight in network.weights.values())


measures = Input((3,))
hidden = Dense(16, "relu")(measures)
together = Network(measures, [Dense(3)(hidden), Dense(1)(hidden)])
species = Network.chain([Input((3,)), Dense(16, "relu"), Dense(3)])
mass = Network.chain([Input((3,)), Dense(16, "relu"), Dense(1)])
print("한 네트워크:", count(together))
print("따로 둘:", count(species) + count(mass))
print("아낀 것:", 3 * 16 + 16)
