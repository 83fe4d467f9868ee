"""층 하나에 잔차 연결을 달고, 가중치가 늘지 않는 것을 봅니다."""
from dlbook import figures
from dlbook.layers import Add, Dense, LayerNormalization
from dlbook.network import Input, Network

x = Input((16,), "x")
normal = LayerNormalization(name="normal")(x)
f = Dense(16, "relu", kernel_initializer="he_normal", name="f")(normal)
y = Add(name="y")([f, x])

for name, output in (("더하지 않음", f), ("더함", y)):
    network = Network(x, output, seed=0)
    count = sum(w.size for w in network.weights.values())
    print(f"{name}: 가중치 {count}개")
figures.save(figures.network(network, {
    "normal": "층 정규화", "f": "밀집 층, 렐루", "y": "더하기"}), "build.svg",
    "x에서 한 선은 층 정규화와 밀집 층을 지나, 한 선은 바로 더하기로 갑니다.")
