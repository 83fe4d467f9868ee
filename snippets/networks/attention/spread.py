"""시드를 바꾸어도 나누지 않은 소프트맥스만 쏠리는지 봅니다."""
from functools import partial

import numpy as np


def slope(scores):
    """점수를 움직일 때 가중치가 움직이는 정도의 합입니다."""
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    return (p * (1 - p)).sum(axis=1).mean()


for places in (4, 8, 32):
    for kind in ("정규 분포", "고른 분포"):
        plain, divided = [], []
        for seed in range(5):
            rng = np.random.default_rng(seed)
            rows = {"정규 분포": rng.normal,
                    "고른 분포": partial(rng.uniform, -3 ** 0.5, 3 ** 0.5)}
            for key_dim in (4, 16, 64, 256):
                q = rows[kind](size=(1000, 1, key_dim))
                k = rows[kind](size=(1000, places, key_dim))
                scores = (q @ k.swapaxes(1, 2))[:, 0]
                plain.append(slope(scores))
                divided.append(slope(scores / key_dim ** 0.5))
        plain, divided = (np.reshape(each, (5, 4))
                          for each in (plain, divided))
        print(f"자리 {places}, {kind}: 나누지 않으면 "
              f"{plain[0].round(2)}, 나누면 {divided[0].round(2)}")
        assert (plain[:, 1:] < plain[:, :-1] - 0.03).all(), \
            "나누지 않으면 키가 길수록 기울기가 작아진다"
        assert np.ptp(divided) < 0.08, \
            "나누면 키의 길이와 상관없이 기울기가 비슷하다"
