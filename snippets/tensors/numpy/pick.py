"""정수 배열로 행을 고르고, 행마다 한 칸을 고릅니다."""
import numpy as np

scores = np.array([[0.1, 0.7, 0.2],
                   [0.5, 0.2, 0.3],
                   [0.3, 0.1, 0.6]])
answers = np.array([1, 2, 2])
print("2행과 0행:", scores[[2, 0]].tolist())
print("행마다 정답의 점수:", scores[np.arange(3), answers])
print("행마다 가장 큰 열:", scores.argmax(axis=1))
print("0열이 작은 행부터:", scores[np.argsort(scores[:, 0])].tolist())
