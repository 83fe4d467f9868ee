"""앞에서 본 짝을 찾아 답하는 일을, 크기가 비슷한 세 네트워크에 맡깁니다."""
import numpy as np

from dlbook.layers import GRU, Dense, Flatten, MultiHeadAttention
from dlbook.network import Input, Network
from dlbook.optimizers import Adam

EYE, RATES = np.eye(16, dtype="float32"), (0.003, 0.01, 0.03)
STEPS, BATCH = 400, 32


def draw(samples, seed):
    """짝 8개(앞의 8칸은 키, 뒤의 8칸은 값)와 물을 키, 답할 값입니다."""
    rng = np.random.default_rng(seed)
    keys = rng.permuted(np.tile(np.arange(8), (samples, 1)), axis=1)
    values = rng.integers(8, size=(samples, 8))
    place = rng.integers(8, size=(samples, 1))
    asked = EYE[np.take_along_axis(keys, place, 1)]
    pairs = EYE[keys] + EYE[8 + values]
    return asked, pairs, np.take_along_axis(values, place, 1)[:, 0], values


def attention(seed):
    asked, pairs = Input((1, 16)), Input((8, 16))
    mixed = Flatten()(MultiHeadAttention(1, 16)([asked, pairs]))
    return Network([asked, pairs], Dense(8, "softmax")(mixed), seed=seed)


def chain(*layers):
    return lambda seed: Network.chain(
        [Input((9, 16)), *(kind(*given) for kind, *given in layers),
         Dense(8, "softmax")], seed=seed)


def score(model, order, rate, seed, data):
    """미니배치마다 새 문제로 훈련하고, data에서 잰 정확도입니다."""
    def given(asked, pairs, *_):
        return ([asked, pairs] if order is None else
                np.concatenate([(asked, pairs)[i] for i in order], axis=1))
    model = model(seed)
    model.compile(Adam(rate), "sparse_categorical_crossentropy")
    train = draw(STEPS * BATCH, 100 + seed)
    model.fit(given(*train), train[2], batch_size=BATCH, verbose=0)
    return [np.mean(model.predict(given(*each)).argmax(axis=1) == each[2])
            for each in data]


data = draw(2000, 1), draw(2000, 2)  # 검증, 테스트
often = [np.bincount(row).argmax() for row in data[1][3]]
print(f"가장 자주 나온 값: {np.mean(often == data[1][2]):.3f}")
ranges = {}
for name, model, order in (
        ("어텐션", attention, None),
        ("밀집 층", chain((Flatten,), (Dense, 8, "relu")), (1, 0)),
        ("GRU", chain((GRU, 12)), (1, 0)),
        ("16배 큰 밀집 층", chain((Flatten,), (Dense, 128, "relu")), (1, 0)),
        ("물음을 먼저 읽는 GRU", chain((GRU, 12)), (0, 1))):
    scores = {rate: np.array([score(model, order, rate, seed, data)
                              for seed in range(5)]) for rate in RATES}
    best = max(scores, key=lambda rate: np.median(scores[rate][:, 0]))
    tests = np.sort(scores[best][:, 1])
    weights = sum(w.size for layer in model(0).layers
                  for w in layer.weights.values())
    print(f"{name} 중앙값: {tests[2]:.2f}")
    print(f"{name} 범위: {tests[0]:.2f}–{tests[4]:.2f}")
    print(f"{name} 가중치와 학습률: {weights}개, {best}", flush=True)
    ranges[name] = tests
worst = ranges.pop("어텐션")[0]
assert worst > max(map(max, ranges.values())) + 0.2, \
    "어텐션의 가장 낮은 씨앗이 나머지의 가장 높은 씨앗보다 높다"
