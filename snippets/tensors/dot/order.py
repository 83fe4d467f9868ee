"""곱하는 순서와 연산 기호에 따라 결과가 달라지는 것을 확인합니다."""
import numpy as np

x = np.array([[1, 2],
              [3, 4]])
y = np.array([[0, 1],
              [1, 0]])

print("x @ y:", (x @ y).tolist())
print("y @ x:", (y @ x).tolist())
print("x * y:", (x * y).tolist())
