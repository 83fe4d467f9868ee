"""축을 따라 줄이고, 골라 담고, 차례로 늘어놓습니다."""
import numpy as np

x = np.array([[3, 9, 1], [8, 2, 5]])
print("sum(axis=0):", x.sum(axis=0))
print("sum(axis=1):", x.sum(axis=1))
print("where:", np.where(x > 4, x, 0).tolist())
print("sort:", np.sort(x, axis=1).tolist())
