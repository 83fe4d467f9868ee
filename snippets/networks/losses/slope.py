"""점수로 구한 그래디언트는 '확률 - 정답'입니다."""
import numpy as np

from dlbook.activations import softmax
from dlbook.losses import SparseCategoricalCrossentropy

logits = np.array([[2.0, 1.0, 0.0]])
loss = SparseCategoricalCrossentropy(from_logits=True)
print("확률:", softmax(logits).round(3))
for label in (0, 2):
    value, kept = loss.forward([label], logits)
    dlogits, _ = loss.backward(1, kept)
    print(f"정답이 {label}:", dlogits.round(3))
