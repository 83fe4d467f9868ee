"""시그모이드를 겹치면 앞쪽 층의 그래디언트가 얼마나 작아지는지 봅니다."""
import numpy as np

from dlbook.layers import Dense

for activation in ("sigmoid", "relu"):
    layers = [Dense(50, activation, dtype="float64").build((50,), seed)
              for seed in range(10)]
    h, kept = np.random.default_rng(0).normal(size=(20, 50)), []
    for layer in layers:
        h, one = layer.call(h)
        kept.append(one)
    dy, sizes = np.ones_like(h), []
    for layer, one in zip(reversed(layers), reversed(kept)):
        dy, dw = layer.gradient(dy, one)
        sizes.append(np.abs(dw["kernel"]).mean())
    print(f"{activation}: 마지막 층의 그래디언트가 첫 층의 "
          f"{sizes[0] / sizes[-1]:,.0f}배")
