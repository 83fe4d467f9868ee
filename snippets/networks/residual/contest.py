"""더하기만 다른 깊은 네트워크를 같은 가중치, 같은 후보의 학습률로 겨룹니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
UNITS, RATES = 16, [0.003, 0.01, 0.03, 0.1, 0.3, 1]
AVERAGE = np.full((UNITS, UNITS), 1 / UNITS, "float32")


def small(images):
    """4×4칸씩 평균 낸 픽셀 49개입니다."""
    x = images.reshape(-1, 7, 4, 7, 4).mean(axis=(2, 4)).reshape(-1, 49)
    return (x / 255 - 0.13).astype("float32")


def normalize(x):
    deviation = np.sqrt((x - x @ AVERAGE) ** 2 @ AVERAGE + 1e-3)
    return (x - x @ AVERAGE) / deviation, deviation


def forward(weights, x, normal, add):
    """weights의 맨 앞 축은 네트워크입니다. 여럿을 한꺼번에 계산합니다."""
    kept = []
    for place, (kernel, bias) in enumerate(weights):
        given, deviation = normalize(x) if normal and place else (x, 1)
        z = given @ kernel + bias
        kept.append((given, deviation, z))
        h = np.maximum(z, 0)
        x = x + h if add and h.shape == x.shape else h
    return z, kept


def learn(weights, x, labels, normal, add, rate):
    z, kept = forward(weights, x, normal, add)
    y = np.exp(z - z.max(axis=-1, keepdims=True))
    dz = y / y.sum(axis=-1, keepdims=True) - np.eye(10, dtype="f4")[labels]
    dx = dz / len(x)
    for place in reversed(range(len(weights))):
        (kernel, bias), (given, deviation, z) = weights[place], kept[place]
        last = place == len(weights) - 1
        dz = dx if last else dx * (z > 0)
        dgiven = dz @ kernel.swapaxes(1, 2) if place else 0
        if normal and place:
            dgiven = (dgiven - dgiven @ AVERAGE
                      - given * (dgiven * given @ AVERAGE)) / deviation
        dx = dx + dgiven if add and place and not last else dgiven
        kernel -= rate * (given.swapaxes(-1, -2) @ dz)
        bias -= rate * dz.sum(axis=1, keepdims=True)


def train(depth, normal, add, seeds, rates):
    """씨앗과 학습률의 짝마다 네트워크 하나를 He 초기화로 만들어 훈련합니다."""
    sizes, weights = [49, *[UNITS] * (depth + 1), 10], []
    rngs = [np.random.default_rng(seed) for seed in seeds]
    for ins, outs in zip(sizes, sizes[1:]):
        kernel = np.stack([rng.normal(0, np.sqrt(2 / ins), (ins, outs))
                           for rng in rngs]).astype("float32")
        weights.append((np.tile(kernel, (len(rates), 1, 1)), np.zeros(
            (len(kernel) * len(rates), 1, outs), "float32")))
    rate = np.repeat(np.float32(rates), len(seeds))[:, None, None]
    rng = np.random.default_rng(0)
    batches = [each for _ in range(5)
               for each in rng.permutation(2000).reshape(-1, 50)]
    for number, some in enumerate(batches):
        learn(weights, x[some], labels[some], normal, add,
              rate * np.float32(1 - number / len(batches)))
    return weights


def accuracy(weights, images, labels, normal, add):
    z, _ = forward(weights, small(images), normal, add)
    return (z.argmax(axis=-1) == labels).mean(axis=-1)


np.seterr(all="ignore")  # 너무 큰 학습률은 넘칩니다.
x = small(images[:2000])
found = {}
for rival in ((1, True, False), (20, False, False), (20, True, False),
              (20, True, True)):
    tried = accuracy(train(*rival, [10, 11], RATES), images[-2000:],
                     labels[-2000:], *rival[1:])
    rate = RATES[tried.reshape(-1, 2).mean(axis=1).argmax()]
    found[rival] = accuracy(train(*rival, range(5), [rate]),
                            test_images, test_labels, *rival[1:])
one, plain, normal, added = found.values()
print("씨앗:", len(added))
print("가중치:", 49 * 16 + 16 + 20 * (16 * 16 + 16) + 16 * 10 + 10)
assert min(added) > 0.65, "더한 스무 층은 다섯 번 모두 0.65를 넘는다"
assert max(*plain, *normal) < 0.5, (
    "더하지 않은 스무 층은 두 가지 모두, 다섯 번 모두 0.5에 못 미친다")
assert np.median(one) > np.median(added), "한 층이 더한 스무 층보다 높다"
