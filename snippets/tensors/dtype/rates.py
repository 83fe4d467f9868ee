"""학습률 일곱과 씨앗 다섯으로, 픽셀의 범위가 정확도를 얼마나 바꾸는지 잽니다."""
import numpy as np

from dlbook import datasets

RATES = (1.0, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6)
(train_x, train_y), (test_x, test_y) = datasets.mnist()
train_x, train_y = train_x[:4000].reshape(4000, 784), train_y[:4000]
test_x, test_y = test_x[:2000].reshape(2000, 784), test_y[:2000]


def train(divisor, rate, seed):
    """은닉층 하나를 3에포크 훈련해 (정확도, 살아 있는 유닛)을 냅니다."""
    rng = np.random.default_rng(seed)
    x, test = (part.astype("float32") / divisor for part in (train_x, test_x))
    w1 = rng.uniform(-1, 1, (784, 32)).astype("float32") * (6 / 816) ** 0.5
    w2 = rng.uniform(-1, 1, (32, 10)).astype("float32") * (6 / 42) ** 0.5
    b1, b2 = np.zeros(32, "float32"), np.zeros(10, "float32")
    for batch in np.concatenate([rng.permutation(4000) for _ in range(3)]
                                ).reshape(-1, 32):
        hidden = np.maximum(x[batch] @ w1 + b1, 0)
        scores = hidden @ w2 + b2
        error = np.exp(scores - scores.max(1, keepdims=True))
        error /= error.sum(1, keepdims=True)
        error[np.arange(32), train_y[batch]] -= 1
        back = rate / 32 * (error @ w2.T) * (hidden > 0)
        w2 -= rate / 32 * hidden.T @ error
        b2 -= rate / 32 * error.sum(0)
        w1 -= x[batch].T @ back
        b1 -= back.sum(0)
    hidden = np.maximum(test @ w1 + b1, 0)
    right = (hidden @ w2 + b2).argmax(1) == test_y
    return right.mean(), (hidden > 0).any(0).sum()


best, alive = {}, {}
for divisor, span in [(255, "0~1"), (1, "0~255")]:
    runs = np.array([[train(divisor, rate, seed) for rate in RATES]
                     for seed in range(5)])
    best[span], alive[span] = runs[..., 0].max(1), runs[:, 1, 1]
    for rate, scores in zip(RATES, np.median(runs[..., 0], axis=0)):
        print(f"{span}, 학습률 {rate:g}의 중앙값: {scores:.2f}")
    print(f"{span}, 학습률 0.1에서 살아 있는 유닛: {alive[span].astype(int)}")

assert best["0~1"].min() > best["0~255"].max() + 0.2, (
    "저마다 좋은 학습률을 골라도 0~1이 앞선다")
assert alive["0~1"].min() > 24 and alive["0~255"].max() < 8, (
    "학습률 0.1에서 0~255의 유닛은 거의 꺼진다")
