"""층을 늘리며 첫 층의 커널에 온 그래디언트의 길이를 잽니다."""
import numpy as np

from dlbook import datasets, figures
from dlbook.layers import Add, Dense, LayerNormalization
from dlbook.network import Input, Network

(images, labels), _ = datasets.mnist()
x = images[:200].reshape(200, 7, 4, 7, 4).mean(axis=(2, 4)).reshape(200, 49)
x, onehot = x / 255 - 0.13, np.eye(10)[labels[:200]]
he = {"kernel_initializer": "he_normal", "dtype": "float64"}


def arrived(depth, normal, add, seed):
    """교차 엔트로피의 그래디언트가 첫 층에 왔을 때의 길이입니다."""
    start = Input((49,))
    h = Dense(16, "relu", name="first", **he)(start)
    for _ in range(depth):
        given = LayerNormalization(dtype="float64")(h) if normal else h
        f = Dense(16, "relu", **he)(given)
        h = Add(dtype="float64")([h, f]) if add else f
    network = Network(start, Dense(10, **he)(h), seed=seed)
    z, kept = network.forward(x)
    y = np.exp(z - z.max(axis=1, keepdims=True))
    y /= y.sum(axis=1, keepdims=True)
    _, dw = network.backward((y - onehot) / len(x), kept)
    return np.linalg.norm(dw["first/kernel"])


figure, axes = figures.chart(340, 250, xlabel="층", ylabel="길이")
for name, *how in (("그냥", False, False), ("더하기만", False, True),
                   ("정규화만", True, False), ("정규화하고 더함", True, True)):
    found = [np.median([arrived(depth, *how, seed) for seed in range(5)])
             for depth in (1, 10, 20, 40)]
    axes.plot((1, 10, 20, 40), found, marker="o", label=name)
    print(f"{name}:", *(f"{length:.1e}" for length in found))
axes.set_yscale("log")
figures.legend(axes)
figures.save(figure, "gradient.svg", "층이 늘 때 더하기만 한 선이 가장 크게, "
             "정규화만 한 선은 덜 올라가고 그냥 쌓은 선은 내려갑니다.")
