"""'먹는다'의 쿼리로 세 낱말의 키에 묻고, 값을 섞어 옵니다."""
import numpy as np

words = ["빨간", "사과", "먹는다"]
q = np.array([1, 0, 0, 1])  # 먹는다: 무엇을 찾는가
k = np.array([[0, 2, 0, 0], [2, 0, 0, 2], [0, 0, 2, 1]])
v = np.array([[1, 0], [0, 1], [1, 1]])

scores = k @ q
scaled = scores / np.sqrt(len(q))
weights = np.exp(scaled) / np.exp(scaled).sum()  # 소프트맥스

for word, *row in zip(words, scores, scaled, weights):
    print(f"{word}: 점수 {row[0]}, 나누면 {row[1]:.1f}, "
          f"가중치 {row[2]:.2f}")
print("섞은 값:", (weights @ v).round(2))
