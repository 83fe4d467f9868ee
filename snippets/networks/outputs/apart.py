"""함께 배운 네트워크 하나와 따로 배운 네트워크 둘을 같은 크기로 겨룹니다."""
import numpy as np

from dlbook import datasets

RATES, SEEDS = [0.01, 0.03, 0.1, 0.3], range(5)
penguins = datasets.penguins()
known = ~np.isnan(penguins.features).any(axis=1)
table, species = penguins.features[known], penguins.species[known]


def split(seed):
    """훈련 200마리, 검증 60마리, 나머지는 테스트입니다."""
    order = np.random.default_rng(seed).permutation(len(table))
    mean, deviation = table[order[:200]].mean(axis=0), table[order[:200]].std(
        axis=0)
    scaled = (table[order] - mean) / deviation
    return scaled[:, :3], species[order], scaled[:, 3:], deviation[3]


parts = [split(seed) for seed in SEEDS]
x, kinds, mass, gram = (np.stack([*column] * len(RATES))
                        for column in zip(*parts))  # 맨 앞 축은 네트워크
onehot, rate = np.eye(3)[kinds], np.repeat(RATES, len(SEEDS))[:, None, None]


def forward(weights, x):
    kernel, bias, heads, head_bias = weights
    h = np.maximum(x @ kernel + bias, 0)
    z = h @ heads + head_bias
    y = np.exp(z[..., :3] - z[..., :3].max(axis=-1, keepdims=True))
    return h, y / y.sum(axis=-1, keepdims=True), z[..., 3:]


def train(units, seen):
    """seen은 (유닛, 출력) 가운데 이어진 곳만 1인 배열입니다."""
    rngs = [np.random.default_rng(seed) for _ in RATES for seed in SEEDS]
    fans = seen.sum(axis=0)
    kernel = np.stack([rng.normal(0, np.sqrt(2 / 3), (3, units))
                       for rng in rngs])
    heads = np.stack([rng.normal(0, 1, (units, 4)) for rng in rngs])
    heads = heads * seen / np.sqrt(fans)
    bias, head_bias = np.zeros((len(x), 1, units)), np.zeros((len(x), 1, 4))
    weights = kernel, bias, heads, head_bias
    order = np.random.default_rng(0)
    for _ in range(150):
        for some in order.permutation(200).reshape(-1, 20):
            h, y, guess = forward(weights, x[:, some])
            dz = np.concatenate([y - onehot[:, some],
                                 2 * (guess - mass[:, some])], axis=-1) / 20
            dh = dz @ heads.swapaxes(1, 2) * (h > 0)
            heads -= rate * (h.swapaxes(1, 2) @ dz) * seen
            head_bias -= rate * dz.sum(axis=1, keepdims=True)
            kernel -= rate * (x[:, some].swapaxes(1, 2) @ dh)
            bias -= rate * dh.sum(axis=1, keepdims=True)
    return weights


def judged(weights, part):
    """종의 (손실, 정확도)와 몸무게의 (손실, 오차 g)입니다."""
    _, y, guess = forward(weights, x[:, part])
    right = np.take_along_axis(y, kinds[:, part, None], axis=-1)[..., 0]
    off = guess - mass[:, part]
    scores = (-np.log(right + 1e-12).mean(axis=1),
              (y.argmax(axis=-1) == kinds[:, part]).mean(axis=1),
              (off ** 2).mean(axis=(1, 2)),
              np.abs(off).mean(axis=(1, 2)) * gram)
    return [score.reshape(len(RATES), len(SEEDS)) for score in scores]


np.seterr(all="ignore")
both = np.ones((24, 4))  # 출력 넷이 유닛 24개를 모두 봅니다
halves = np.kron([[1, 0], [0, 1]], np.ones((16, 1)))[:, [0, 0, 0, 1]]
found = {}
for name, units, seen in (("하나", 24, both), ("둘", 32, halves)):
    weights = train(units, seen)
    print(f"{name}의 가중치:", 4 * units + int(seen.sum()) + 4)
    by_kind, _, by_mass, _ = (np.nan_to_num(each, nan=9).mean(axis=1)
                              for each in judged(weights, slice(200, 260)))
    if name == "하나":
        by_kind = by_mass = by_kind + by_mass  # 학습률이 하나입니다
    _, accuracy, _, error = judged(weights, slice(260, None))
    found[name] = accuracy[by_kind.argmin()], error[by_mass.argmin()]
for each, name, digits in ((0, "종의 정확도", 2), (1, "몸무게의 오차", 0)):
    for many in found:
        score = found[many][each]
        print(f"{name}, 네트워크 {many}의 중앙값: {np.median(score):.{digits}f}")
        print(f"{name}, 네트워크 {many}의 범위: "
              f"{score.min():.{digits}f}~{score.max():.{digits}f}")
lows = np.min([found["하나"], found["둘"]], axis=2).max(axis=0)
highs = np.max([found["하나"], found["둘"]], axis=2).min(axis=0)
assert lows[0] < highs[0], "종의 정확도는 범위가 겹친다"
assert lows[1] < highs[1], "몸무게의 오차는 범위가 겹친다"
