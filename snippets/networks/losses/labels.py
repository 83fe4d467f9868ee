"""레이블이 출력의 개수를 넘으면 어떤 값이 왔는지 알려 줍니다."""
import numpy as np

from dlbook.losses import SparseCategoricalCrossentropy

scores = np.zeros((4, 3))  # 출력은 셋입니다.
species = np.array([1, 2, 3, 1])  # 종을 1부터 매겼습니다.
SparseCategoricalCrossentropy(from_logits=True)(species, scores)
