"""표시한 수를 기억하는 과제를 순환 층 넷이 같은 조건에서 풉니다."""
import numpy as np

from dlbook.layers import GRU, LSTM, Dense, SimpleRNN
from dlbook.optimizers import Adam


def sequences(samples, rng, timesteps=20):
    """앞의 절반에서 한 곳을 표시합니다. 타깃은 그때의 수입니다."""
    numbers = rng.uniform(-1, 1, (samples, timesteps)).astype("float32")
    marks = np.zeros_like(numbers)
    at = np.arange(samples), rng.integers(0, timesteps // 2, samples)
    marks[at] = 1
    return np.stack([numbers, marks], axis=-1), numbers[at][:, None]


class Open(LSTM):
    """게이트를 모두 1로 열어 둔 LSTM입니다. 가중치는 4분의 1만 씁니다."""

    def step(self, xz, h, c):
        z = xz + h @ self.weights["recurrent_kernel"]
        g = np.tanh(np.split(z, 4, axis=1)[2])
        one, new = np.ones_like(g), c + g
        return [np.tanh(new), new], (c, one, one, g, one, np.tanh(new))


def train(cell, rate, seed, steps=300):
    """32개씩 훈련한 (검증 오차, 테스트 오차, 가중치의 개수)입니다."""
    layers = [cell.build((20, 2), seed), Dense(1).build((cell.units,), seed)]
    weights = {(n, name): w for n, layer in enumerate(layers)
               for name, w in layer.weights.items()}
    optimizer, rng = Adam(rate), np.random.default_rng(seed)
    for _ in range(steps):
        x, y = sequences(32, rng)
        h, kept_cell = layers[0].forward(x)
        guess, kept = layers[1].forward(h)
        dh, d_dense = layers[1].backward(2 * (guess - y) / len(y), kept)
        d_cell = layers[0].backward(dh, kept_cell)[1]
        optimizer.update(weights, {
            (n, name): d for n, found in enumerate((d_cell, d_dense))
            for name, d in found.items()})
    errors = []
    for other in (100, 200):
        x, y = sequences(1000, np.random.default_rng(other))
        errors.append(np.square(layers[1](layers[0](x)) - y).mean())
    size = sum(w.size for w in weights.values())
    if isinstance(cell, Open):
        size -= 3 * sum(w.size for w in layers[0].weights.values()) // 4
    return *errors, size


for name, kind, units in (("SimpleRNN", SimpleRNN, 32), ("LSTM", LSTM, 15),
                          ("게이트를 연 LSTM", Open, 32), ("GRU", GRU, 18)):
    runs = {rate: np.array([train(kind(units), rate, n) for n in range(5)])
            for rate in (0.003, 0.01, 0.03)}
    best = min(runs, key=lambda rate: np.median(runs[rate][:, 0]))
    tests = runs[best][:, 1]
    print(f"{name}, 가중치: {runs[best][0, 2]:.0f}개")
    print(f"{name}, 고른 학습률: {best}")
    print(f"{name}, 오차의 중앙값: {np.median(tests):.3f}")
    print(f"{name}, 오차의 범위: {tests.min():.3f}부터 {tests.max():.3f}까지")
longer = [train(SimpleRNN(32), 0.003, seed, 600)[1] for seed in range(5)]
print(f"0.003으로 600걸음 훈련한 SimpleRNN의 오차: {min(longer):.3f}부터 "
      f"{max(longer):.3f}까지")
print(f"그 가운데 오차가 0.1보다 작은 것: {np.sum(np.array(longer) < 0.1)}번")
y = sequences(1000, np.random.default_rng(200))[1]
print(f"언제나 0이라고 답한 오차: {np.square(y).mean():.3f}")
