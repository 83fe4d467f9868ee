"""크기 (n, 1)에서 (n,)을 그대로 뺀 것과 크기를 맞춰 뺀 것을 견줍니다."""
import numpy as np

predicted = np.array([[3.5], [4.2], [5.0]])
answers = np.array([3.5, 4.2, 5.0])
wrong = predicted - answers
right = predicted[:, 0] - answers
print("그대로 뺀 크기:", wrong.shape)
print("그대로 뺀 오차 제곱의 평균:", f"{(wrong ** 2).mean():.2f}")
print("크기를 맞춰 뺀 크기:", right.shape)
print("크기를 맞춘 오차 제곱의 평균:", f"{(right ** 2).mean():.2f}")
