"""옵티마이저 넷을 학습률 일곱 가지로 훈련해, 각각 고른 학습률로 견줍니다."""
import numpy as np

from dlbook import datasets, figures
from dlbook.optimizers import SGD, Adam, CosineDecay, Momentum, RMSprop

KINDS = {"SGD": SGD, "모멘텀": Momentum, "RMSprop": RMSprop, "Adam": Adam}
RATES, STEPS, SIZE = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0), 150, 64
(images, digits), (test_images, test_digits) = datasets.mnist()
# 이웃한 픽셀 2×2개를 평균해 14×14로 줄입니다.
x, test_x = (part.reshape(-1, 14, 2, 14, 2).mean((2, 4)).reshape(-1, 196) / 255
             for part in (images[:17000], test_images))
onehot = np.eye(10)[digits]
orders = [np.random.default_rng(seed).permutation(15000) for seed in range(5)]


def forward(w, x):
    h = np.maximum(x @ w["kernel1"] + w["bias1"], 0)
    z = h @ w["kernel2"] + w["bias2"]
    y = np.exp(z - z.max(axis=-1, keepdims=True))
    return h, y / y.sum(axis=-1, keepdims=True)


def learn(kind, rate):
    """씨앗이 다른 네트워크 다섯을 함께 훈련합니다. 첫 축이 씨앗입니다."""
    draw = [np.random.default_rng(seed).normal for seed in range(5)]
    w = {"kernel1": np.array([normal(0, 0.1, (196, 32)) for normal in draw]),
         "kernel2": np.array([normal(0, 0.25, (32, 10)) for normal in draw]),
         "bias1": np.zeros((5, 1, 32)), "bias2": np.zeros((5, 1, 10))}
    optimizer = kind(rate)
    for step in range(STEPS):
        rows = [order[SIZE * step:SIZE * (step + 1)] for order in orders]
        some = x[rows]
        h, y = forward(w, some)
        dz = (y - onehot[rows]) / SIZE
        dh = dz @ w["kernel2"].swapaxes(1, 2) * (h > 0)
        optimizer.update(w, {
            "kernel1": some.swapaxes(1, 2) @ dh,
            "kernel2": h.swapaxes(1, 2) @ dz,
            "bias1": dh.sum(1, keepdims=True),
            "bias2": dz.sum(1, keepdims=True)})
    return w


def accuracy(w, x, labels):
    return (forward(w, x)[1].argmax(axis=-1) == labels).mean(axis=-1)


def contest(kind, plan):
    """검증 정확도의 중앙값들, 고른 번호, 씨앗마다의 테스트 정확도입니다."""
    runs = [learn(kind, plan(rate)) for rate in RATES]
    middle = np.array([np.median(accuracy(w, x[15000:], digits[15000:17000]))
                       for w in runs])
    best = middle.argmax()
    return middle, best, accuracy(runs[best], test_x, test_digits)


figure, axes = figures.chart(420, 300, xlabel="학습률", ylabel="검증 정확도")
middles, tested, faded = {}, {}, {}
for (name, kind), marker in zip(KINDS.items(), "os^D"):
    middles[name], best, tested[name] = contest(kind, float)
    _, late, faded[name] = contest(kind, lambda r: CosineDecay(r, STEPS))
    for rate, value in zip(RATES[:best + 1], middles[name]):
        print(f"{name}, 학습률 {rate:g}의 검증 정확도: {value:.2f}")
    for plan, index, scores in (("", best, tested[name]),
                                ("코사인 ", late, faded[name])):
        print(f"{name}, {plan}고른 학습률: {RATES[index]:g}")
        print(f"{name}, {plan}테스트의 중앙값: {np.median(scores):.3f}")
        print(f"{name}, {plan}테스트의 범위: "
              f"{scores.min():.3f}~{scores.max():.3f}")
    kept = [n for n in range(7) if n <= best or middles[name][n] > 0.6]
    axes.plot(np.array(RATES)[kept], middles[name][kept], marker=marker,
              markersize=5, label=name)
print(f"테스트 이미지 10,000장의 표집 오차: {(0.9 * 0.1 / 10000) ** 0.5:.3f}")
axes.set_xscale("log")
axes.set_xticks(RATES, [f"{rate:g}" for rate in RATES])
axes.minorticks_off()
axes.set_ylim(0, 1)
figures.legend(axes, loc="lower right")
figures.save(figure, "race.svg",
             "가로축은 로그 눈금의 학습률, 세로축은 검증 정확도입니다. 네 "
             "곡선의 꼭대기는 높이가 비슷하고 자리가 다릅니다. RMSprop과 Adam은 "
             "0.01, 모멘텀은 0.1, SGD는 1에서 가장 높습니다.")

same = [values[2] for values in middles.values()]
chosen = [np.median(scores) for scores in tested.values()]
assert np.ptp(same) > 10 * np.ptp(chosen), (
    "학습률을 각각 고르면 차이가 10분의 1 아래로 준다")
assert max(s.min() for s in tested.values()) < min(
    s.max() for s in tested.values()), "네 범위가 모두 서로 겹친다"
assert np.abs(middles["모멘텀"][:5] - middles["SGD"][2:]).max() < 0.06, (
    "모멘텀은 학습률이 열 배인 SGD와 비슷하다")
assert all(faded[name].min() > tested[name].min() for name in KINDS), (
    "학습률을 끝까지 줄이면 가장 낮은 씨앗이 올라간다")
