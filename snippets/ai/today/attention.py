"""언어 모델의 부품을 차례로 지납니다. 훈련하지 않은 가중치입니다."""
import numpy as np

from dlbook import datasets

letters = sorted(set(datasets.constitution()))
rng = np.random.default_rng(0)
width, size = 16, len(letters)
table = rng.normal(size=(size, width))  # 글자마다 벡터 하나
queries, keys, values = rng.normal(size=(3, width, width)) / 4
last = rng.normal(size=(width, size))


def softmax(x):
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


codes = [letters.index(letter) for letter in "대한민"]
x = table[codes]
scores = (x @ queries) @ (x @ keys).T / np.sqrt(width)
scores[np.triu_indices(3, 1)] = -np.inf  # 뒤의 글자는 보지 않습니다
weights = softmax(scores)
chances = softmax((x + weights @ (x @ values)) @ last)

print("임베딩:", x.shape)
print("어텐션의 가중치:", weights.shape)
print("첫 글자가 보는 비율:", weights[0])
print("마지막 글자가 보는 비율의 합:", weights[2].sum().round(6))
print("다음 글자의 확률:", chances.shape)
