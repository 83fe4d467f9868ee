"""전치와 크기 바꾸기의 결과가 다른 것을 확인합니다."""
import numpy as np

from dlbook.tensors import naive_transpose

x = np.array([[0, 1, 2],
              [3, 4, 5]])

print("전치:", x.T.tolist())
print("크기 바꾸기:", x.reshape((3, 2)).tolist())
print("크기가 같음:", x.T.shape == x.reshape((3, 2)).shape)
print("값이 같음:", np.array_equal(x.T, x.reshape((3, 2))))
print("반복문의 전치와 같음:", np.array_equal(x.T, naive_transpose(x)))
