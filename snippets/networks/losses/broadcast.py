"""예측과 타깃의 크기가 어긋나면 NumPy가 짝을 모두 만드는 것을 봅니다."""
import numpy as np

y = np.array([[1.0], [2.0], [3.0]])
target = np.array([1.0, 2.0, 3.0])  # 모두 맞혔습니다.

print("차이의 크기:", (y - target).shape)
print(f"손실: {((y - target) ** 2).mean():.3f}")
print(f"크기를 맞춘 손실: {((y[:, 0] - target) ** 2).mean():.3f}")
