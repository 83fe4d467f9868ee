"""원소의 순서가 다르면 다른 벡터임을 확인합니다."""
import numpy as np

first = np.array([3, 2])
second = np.array([2, 3])

print("원소가 모두 같음:", np.array_equal(first, second))
print("합이 같음:", first.sum() == second.sum())
