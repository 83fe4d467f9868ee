"""시그모이드를 겹치면 앞쪽 층의 그래디언트가 얼마나 작아지는지 봅니다."""
import numpy as np

from dlbook.layers import Dense

for activation in ("sigmoid", "relu"):
    layers = [Dense(50, activation, dtype="float64").build((50,), seed)
              for seed in range(10)]
    h, kept = np.random.default_rng(0).normal(size=(20, 50)), []
    for layer in layers:
        h, one = layer.forward(h)
        kept.append(one)
    dy = np.ones_like(h)
    for layer, one in zip(reversed(layers), reversed(kept)):
        dy, _ = layer.backward(dy, one)
    print(f"{activation}: 출력의 그래디언트가 1이면 입력의 그래디언트는 "
          f"{np.abs(dy).mean():.1e}")
