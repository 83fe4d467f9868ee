"""씨앗 스무 개에서, 처음 가중치만 바꾸어 XOR를 가르칩니다."""
import numpy as np

x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
labels = np.array([0, 1, 1, 0])


def learn(units, rate, bend=True, seeds=20, steps=1000):
    """네 점의 정답에 0.9 넘는 확률을 준 씨앗의 수입니다. 축 0이 씨앗입니다."""
    draws = [np.random.default_rng(seed) for seed in range(seeds)]
    first = np.stack([rng.normal(size=(2, units)) for rng in draws])
    last = np.stack([rng.normal(size=(units, 2)) for rng in draws])
    bias1, bias2 = np.zeros((seeds, 1, units)), np.zeros((seeds, 1, 2))
    for _ in range(steps):
        z = x @ first + bias1
        h = np.maximum(z, 0) if bend else z
        exp = np.exp(h @ last + bias2)
        y = exp / exp.sum(axis=2, keepdims=True)
        dz = (y - np.eye(2)[labels]) / 4
        dh = dz @ last.swapaxes(1, 2) * (z > 0 if bend else 1)
        for weight, dweight in (
                (first, x.T @ dh), (bias1, dh.sum(axis=1, keepdims=True)),
                (last, h.swapaxes(1, 2) @ dz),
                (bias2, dz.sum(axis=1, keepdims=True))):
            weight -= rate * dweight
    return (y[:, range(4), labels] > 0.9).all(axis=1).sum()


for units in (2, 3, 4, 8, 16):
    print(f"유닛 {units}개:", *(learn(units, rate) for rate in (0.1, 0.5, 1.0)))
print("렐루를 뺀 유닛 16개:",
      *(learn(16, rate, bend=False) for rate in (0.1, 0.5, 1.0)))
