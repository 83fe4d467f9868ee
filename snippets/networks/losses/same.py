"""손실 다섯 가지가 케라스와 같은지 확인합니다."""
import keras
import numpy as np

from dlbook import losses

random = np.random.default_rng(0)
scores = random.normal(size=(8, 5)).astype("float32")
labels = random.integers(0, 5, 8)
onehot = np.eye(5, dtype="float32")[labels]
numbers = random.normal(size=(8, 5)).astype("float32")

for name, target, settings in (
    ("MeanSquaredError", numbers, {}),
    ("MeanAbsoluteError", numbers, {}),
    ("BinaryCrossentropy", onehot, {"from_logits": True}),
    ("CategoricalCrossentropy", onehot, {"from_logits": True}),
    ("SparseCategoricalCrossentropy", labels, {"from_logits": True}),
):
    ours = getattr(losses, name)(**settings)(target, scores)
    theirs = getattr(keras.losses, name)(**settings)(target, scores)
    print(f"{name:30} {ours:.4f}", np.isclose(ours, theirs, rtol=1e-5))
