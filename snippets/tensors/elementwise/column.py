"""길이 1인 축을 붙이면 열 방향으로 늘어나는 것을 봅니다."""
import numpy as np

scores = np.array([[70, 80, 60], [55, 90, 75], [85, 65, 70], [60, 75, 95]])
attendance = np.array([1, 2, 3, 4])
column = attendance[:, np.newaxis]

print("크기:", scores.shape, "+", column.shape)
print(scores + column)
