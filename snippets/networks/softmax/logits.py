"""정답의 점수가 낮아질 때, 확률로 잰 손실과 점수로 잰 손실을 견줍니다."""
import keras
import numpy as np

by_y = keras.losses.SparseCategoricalCrossentropy()
by_z = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
labels = np.array([1])
for score in (5, 20, 40):
    z = np.array([[score, 0]], "float32")
    S = np.exp(z).sum()
    print(f"점수의 차이 {score}: 확률로 {by_y(labels, np.exp(z) / S):.2f},",
          f"점수로 {by_z(labels, z):.2f},",
          f"log S - z: {np.log(S) - z[0, 1]:.2f}")
