"""기호 하나가 같은 자리끼리 한 계산을 봅니다."""
import numpy as np

x = np.array([[1, 2, 3], [4, 5, 6]])
y = np.array([[10, 20, 30], [40, 50, 60]])

print("x + y:", (x + y).tolist())
print("x * y:", (x * y).tolist())
print("x ** 2:", (x ** 2).tolist())
print("x > 3:", (x > 3).tolist())
