"""키가 길수록 점수가 퍼지고, 소프트맥스가 하나로 쏠리는 것을 잽니다."""
import numpy as np

rng = np.random.default_rng(0)


def softmax(x):
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


for key_dim in (4, 16, 64, 256):
    q = rng.normal(size=(4000, 1, key_dim))
    k = rng.normal(size=(4000, 8, key_dim))  # 자리 8개
    scores = (q @ k.swapaxes(1, 2))[:, 0]
    print(f"키의 길이 {key_dim}: 점수의 분산 {scores.var():.0f}")
    for name, z in (("그대로", scores), ("나누면", scores / key_dim ** 0.5)):
        p = softmax(z)
        slope = (p * (1 - p)).sum(axis=1).mean()
        print(f"  {name}: 가장 큰 가중치 {p.max(axis=1).mean():.2f}, "
              f"기울기 {slope:.2f}")
