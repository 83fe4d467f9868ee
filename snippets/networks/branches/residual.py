"""잔차 연결을 Add로 만들고, 입력까지 돌아온 그래디언트의 크기를 봅니다."""
import numpy as np

from dlbook.layers import Add, Dense, LayerNormalization
from dlbook.network import Input, Network

rng = np.random.default_rng(0)
x = rng.normal(size=(100, 32))
exact = {"dtype": "float64"}


def stack(depth, kind):
    """렐루를 건 밀집 층을 depth개 쌓습니다."""
    start = y = Input((32,))
    first = "he_normal" if kind == "He" else "glorot_uniform"
    for _ in range(depth):
        given = LayerNormalization(**exact)(y) if kind == "정규화" else y
        inner = Dense(32, "relu", kernel_initializer=first, **exact)(given)
        y = inner if kind in ("그냥", "He") else Add(**exact)([y, inner])
    return Network(start, y, seed=0)


print("층       그냥         He     더하기   정규화하고 더하기")
for depth in (1, 5, 10, 20):
    sizes = []
    for kind in ("그냥", "He", "더하기", "정규화"):
        network = stack(depth, kind)
        y, kept = network.forward(x)
        dx, _ = network.backward(np.ones_like(y), kept)
        sizes.append(f"{np.abs(dx).mean():10.1e}")
    print(f"{depth:2}", *sizes)
