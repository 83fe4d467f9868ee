"""두 손실을 케라스의 것과 견줍니다."""
import keras
import numpy as np

rng = np.random.default_rng(0)
y, target = rng.normal(size=(2, 8, 5))
for name, ours, theirs in (
        ("평균 제곱 오차", ((y - target) ** 2).mean(),
         keras.losses.MeanSquaredError(dtype="float64")),
        ("평균 절대 오차", np.abs(y - target).mean(),
         keras.losses.MeanAbsoluteError(dtype="float64"))):
    print(f"{name}: {ours:.6f}, 케라스: {float(theirs(target, y)):.6f}")
