"""세 곱의 결과 크기를 확인합니다."""
import numpy as np

from dlbook.tensors import matmul

pixels = np.zeros((128, 784))
weights = np.zeros((784, 10))

print("(128, 784) · (784, 10) ->", matmul(pixels, weights).shape)
print("(784,) · (784,) ->", (pixels[0] @ weights[:, 0]).shape)
try:
    matmul(weights, pixels)
except ValueError:
    print("(784, 10) · (128, 784) -> 곱할 수 없음")
