"""펴는 대신 채널마다 평균을 내면 가중치가 얼마나 줄어드는지 셉니다."""
from dlbook.layers import Dense, Flatten, GlobalAveragePooling2D
from dlbook.network import Input, Network

for end in (Flatten(), GlobalAveragePooling2D()):
    network = Network.chain([Input((14, 14, 32)), end, Dense(10)])
    count = sum(weight.size for weight in network.weights.values())
    print(f"{type(end).__name__}: 가중치 {count:,}개")
