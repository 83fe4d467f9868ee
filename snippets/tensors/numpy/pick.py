"""정수 배열로 행을 고르고, 행마다 다른 열을 고릅니다."""
import numpy as np

names = np.array(["감", "귤", "배"])
scores = np.array([[0.1, 0.7, 0.2],
                   [0.5, 0.2, 0.3],
                   [0.3, 0.1, 0.6]])
answers = np.array([1, 2, 2])
order = np.argsort(scores, axis=1)

print("2행과 0행:", scores[[2, 0]].tolist())
print("정답의 점수:", scores[np.arange(3), answers])
print("가장 높은 열:", scores.argmax(axis=1))
print("답한 이름:", names[scores.argmax(axis=1)])
print("첫 행의 낮은 열부터:", order[0])
print("행마다 높은 둘:", order[:, :-3:-1].tolist())
