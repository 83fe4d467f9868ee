"""층 열 개를 지난 값과 거슬러 간 그래디언트를, 원인을 하나씩 바꾸며 잽니다."""
import numpy as np

rng = np.random.default_rng(0)
GLOROT = np.sqrt(6 / (100 + 100))
HE = np.sqrt(6 / 100)


def linear(z):
    return z, np.ones_like(z)


def relu(z):
    return np.maximum(z, 0), z > 0


def half(z):
    slope = rng.random(z.shape) < 0.5
    return z * slope, slope


def ratio(activation, limit):
    h, kept = rng.normal(size=(200, 100)), []
    for _ in range(10):
        kernel = rng.uniform(-limit, limit, (100, 100))
        h, slope = activation(h @ kernel)
        kept.append((kernel, slope))
    dh = rng.normal(size=h.shape)
    for kernel, slope in reversed(kept):
        dh = dh * slope @ kernel.T
    return np.sqrt(np.mean(h ** 2)), np.sqrt(np.mean(dh ** 2))


for name, activation, limit in (
        ("선형, Glorot", linear, GLOROT), ("렐루, Glorot", relu, GLOROT),
        ("무작위 절반, Glorot", half, GLOROT), ("렐루, He", relu, HE)):
    tries = [ratio(activation, limit) for _ in range(5)]
    h, dh = np.median(tries, axis=0)
    print(f"{name}: 값 {h:.2g}배, 그래디언트 {dh:.2g}배")
