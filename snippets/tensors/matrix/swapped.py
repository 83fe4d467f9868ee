"""행 번호와 열 번호의 순서를 바꾸면 다른 칸이 나옴을 확인합니다."""
import numpy as np

sales = np.array([[5, 2, 1, 3], [4, 6, 0, 2], [7, 3, 2, 5]])

print("sales[2, 1]:", sales[2, 1])
print("sales[1, 2]:", sales[1, 2])
