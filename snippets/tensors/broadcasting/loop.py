"""반복문과 NumPy가 같은 합을 내는 것을 확인합니다."""
import numpy as np

from dlbook.tensors import broadcast_add, naive_broadcast_add

scores = np.array([[70, 80, 60], [55, 90, 75]])
bonus = np.array([5, 0, 10])
total = naive_broadcast_add(scores, bonus)

print(total)
print("NumPy의 합과 같음:", np.array_equal(total, scores + bonus))
print("둘째 함수도 같음:",
      np.array_equal(total, broadcast_add(scores, bonus)))
