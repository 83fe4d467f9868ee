"""레이블, 원핫 인코딩, 예와 아니요를 채점하고 손으로 확인합니다."""
import numpy as np

from dlbook.losses import (
    BinaryCrossentropy, CategoricalCrossentropy,
    SparseCategoricalCrossentropy)

guess = np.array([[0.7, 0.2, 0.1],
                  [0.1, 0.1, 0.8]])
labels = np.array([0, 1])
onehot = np.array([[1, 0, 0],
                   [0, 1, 0]])
print(f"레이블: {SparseCategoricalCrossentropy()(labels, guess):.4f}")
print(f"원핫 인코딩: {CategoricalCrossentropy()(onehot, guess):.4f}")
print(f"손으로: {-(np.log(0.7) + np.log(0.1)) / 2:.4f}")

yes = np.array([[0.9], [0.2]])
print(f"예와 아니요: {BinaryCrossentropy()([[1], [0]], yes):.4f}")
print(f"손으로: {-(np.log(0.9) + np.log(1 - 0.2)) / 2:.4f}")
