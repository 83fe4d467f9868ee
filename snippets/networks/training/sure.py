"""이미지와 처음 가중치를 다섯 번 바꾸어, 훈련의 기록을 다시 읽습니다."""
import numpy as np

from dlbook import datasets

(images, digits), _ = datasets.mnist()
val_x = images[55000:57000].reshape(-1, 784) / 255
val_labels = digits[55000:57000]


def learn(seed, samples, epochs, rate=0.2, size=25):
    """에포크마다, 검증 이미지의 정답에 준 확률과 맞혔는지를 모읍니다."""
    rng = np.random.default_rng(seed)
    rows = rng.permutation(55000)[:samples]
    x, answers = images[rows].reshape(-1, 784) / 255, np.eye(10)[digits[rows]]
    kernel1, bias1 = rng.normal(0, 0.05, (784, 32)), np.zeros(32)
    kernel2, bias2 = rng.normal(0, 0.05, (32, 10)), np.zeros(10)

    def forward(x):
        h = np.maximum(x @ kernel1 + bias1, 0)
        exp = np.exp(h @ kernel2 + bias2)
        return h, exp / exp.sum(axis=1, keepdims=True)

    history = []
    for _ in range(epochs):
        order = rng.permutation(samples)
        for n in range(0, samples, size):
            part = x[order[n:n + size]]
            h, y = forward(part)
            dz2 = (y - answers[order[n:n + size]]) / len(part)
            dz = dz2 @ kernel2.T * (h > 0)
            kernel1 -= rate * part.T @ dz
            bias1 -= rate * dz.sum(axis=0)
            kernel2 -= rate * h.T @ dz2
            bias2 -= rate * dz2.sum(axis=0)
        y = forward(val_x)[1]
        history.append((-np.log(y[np.arange(len(y)), val_labels]),
                        y.argmax(axis=1) == val_labels))
    return [np.array(each) for each in zip(*history)]


grown, changed, right, wrong, fewer, more = ([] for _ in range(6))
for seed in range(5):
    losses, correct = learn(seed, 500, 40)
    best = losses.mean(axis=1).argmin()
    rise = losses[-1] - losses[best]
    grown.append(losses[-1].mean() / losses[best].mean())
    changed.append(correct[-1].mean() - correct[best].mean())
    right.append(rise[correct[-1] & correct[best]].mean())
    wrong.append(rise[~correct[-1] & ~correct[best]].mean())
    fewer.append(losses.mean(axis=1).min())
    more.append(learn(seed, 2500, 15)[0].mean(axis=1).min())

for name, values in (("마지막 손실을 가장 작은 손실로 나눔", grown),
                     ("그동안 정확도의 변화", changed),
                     ("그동안 맞힌 이미지의 손실의 변화", right),
                     ("그동안 틀린 이미지의 손실의 변화", wrong),
                     ("500장일 때 가장 작은 손실", fewer),
                     ("2,500장일 때 가장 작은 손실", more)):
    print(f"{name}: {min(values):.3f}부터 {max(values):.3f}까지")
assert min(grown) > 1.05, "다섯 번 모두 검증 손실이 다시 커진다"
assert max(map(abs, changed)) < 0.03, "그동안 정확도는 0.03 넘게 변하지 않는다"
assert max(right) < 0 < 0.3 < min(wrong), \
    "맞힌 이미지의 손실은 줄고 틀린 이미지의 손실은 커진다"
assert max(more) < min(fewer) - 0.05, "이미지가 다섯 배이면 검증 손실이 더 작다"
