"""축을 따라 줄이고, 골라 담고, 차례로 늘어놓습니다."""
import numpy as np

x = np.array([[3, 9, 1],
              [8, 2, 5]])

print("sum(axis=0):", x.sum(axis=0))
print("sum(axis=1):", x.sum(axis=1))
print("max():", x.max())
print("argmax():", x.argmax(), np.unravel_index(x.argmax(), x.shape))
print("where:", np.where(x > 4, x, 0).tolist())
print("sort(axis=1):", np.sort(x, axis=1).tolist())
print("unique:", np.unique([3, 1, 3, 3], return_counts=True))
