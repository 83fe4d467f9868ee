"""곱하는 축의 길이가 다른 행렬을 NumPy로 곱합니다."""
import numpy as np

x, kernel = np.ones((32, 784)), np.ones((10, 784))
print("전치하면:", (x @ kernel.T).shape)
x @ kernel
