"""곱하는 순서와 연산 기호를 바꾼 결과를 견줍니다."""
import numpy as np

x = np.array([[1, 2], [3, 4]])
y = np.array([[0, 1], [1, 0]])

print("x @ y:", (x @ y).tolist())
print("y @ x:", (y @ x).tolist())
print("x * y:", (x * y).tolist())
