"""점수로 구한 그래디언트는 '확률 - 정답'입니다."""
import numpy as np

from dlbook.activations import softmax
from dlbook.losses import SparseCategoricalCrossentropy

logits = np.array([[2.0, 1.0, 0.0]])
loss = SparseCategoricalCrossentropy(from_logits=True)
print("확률:", softmax(logits).round(3))
print("정답이 0:", loss.gradient([0], logits).round(3))
print("정답이 2:", loss.gradient([2], logits).round(3))
