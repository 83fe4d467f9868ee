"""점수표의 모든 행에 같은 벡터가 더해지는 것을 봅니다."""
import numpy as np

scores = np.array([[70, 80, 60],
                   [55, 90, 75],
                   [85, 65, 70],
                   [60, 75, 95]])
bonus = np.array([5, 0, 10])
total = scores + bonus

print(total)
print("크기:", scores.shape, "+", bonus.shape, "->", total.shape)
