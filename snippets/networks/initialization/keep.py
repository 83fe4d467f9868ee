"""망가진 네트워크가 저장해 둔 파일을 덮어쓰지 못하는지 봅니다."""
from dlbook.layers import Dense
from dlbook.network import Input, Network

network = Network.chain([Input((4,)), Dense(3, name="answer")], seed=0)
network.save("best.npz")

network.weights["answer/bias"][0] = float("nan")
try:
    network.save("best.npz")
except ValueError as error:
    print(error)

again = Network.load("best.npz")
print("파일에 남은 편향:", again.weights["answer/bias"])
