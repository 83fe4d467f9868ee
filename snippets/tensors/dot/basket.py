"""장바구니의 값이 점곱 하나로 나오는 것을 확인합니다."""
import numpy as np

from dlbook.tensors import naive_dot

counts = np.array([3, 2, 5])
prices = np.array([1200, 900, 400])

print("곱한 값:", counts * prices)
print("반복문의 점곱:", naive_dot(counts, prices))
print("NumPy의 점곱:", counts @ prices)
print("점곱의 크기:", (counts @ prices).shape)
