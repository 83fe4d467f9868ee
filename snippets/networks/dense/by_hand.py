"""입력 셋을 받는 유닛 둘의 출력을 손으로 계산합니다."""
import numpy as np

from dlbook.naive import naive_dense

x = np.array([[1.0, 2.0, 3.0]])
kernel = np.array([[1.0, 0.0],
                   [0.5, -1.0],
                   [0.0, 2.0]])
bias = np.array([10.0, 0.0])

print("유닛 0:", 1 * 1 + 2 * 0.5 + 3 * 0 + 10)
print("유닛 1:", 1 * 0 + 2 * -1 + 3 * 2 + 0)
print("반복문:", naive_dense(x, kernel, bias))
print("행렬 곱:", x @ kernel + bias)
