"""가운데를 좁힌 네트워크의 가중치를 손으로 세어 확인합니다."""
from dlbook.layers import Dense
from dlbook.network import Input, Network

network = Network.chain([
    Input((784,)), Dense(64, "relu"), Dense(2, "relu"), Dense(64, "relu"),
    Dense(784, "sigmoid")])
by_hand = (784 * 64 + 64) + (64 * 2 + 2) + (2 * 64 + 64) + (64 * 784 + 784)
total = sum(weight.size for weight in network.weights.values())
print("손으로 센 수:", by_hand)
print("네트워크가 센 수:", total)
