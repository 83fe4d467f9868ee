"""클래스 가중치와 문턱 옮기기를 씨앗 다섯에서 겨룹니다."""
import keras
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
RATES, EPOCHS, BATCH = (0.001, 0.003, 0.01, 0.03), 10, 64


def rare(part, count):
    drop = np.flatnonzero(labels[part] == 8)[count:]
    x = np.delete(images[part], drop, axis=0).reshape(-1, 784)
    return x.astype("float32") / 255, np.delete(labels[part], drop) == 8


x, y = rare(slice(0, 5500), 100)
held, held_y = rare(slice(20000, 31000), 200)
seen, seen_y = rare(slice(31000, 53000), 400)
SHARE = y.mean()
BALANCED = {0: 0.5 / (1 - SHARE), 1: 0.5 / SHARE}


def scored(p, y, threshold):
    """재현율, 정밀도, 둘의 조화 평균(F1)입니다."""
    found = p >= threshold
    hits = np.sum(found & y)
    return (hits / y.sum(), hits / max(found.sum(), 1),
            2 * hits / (found.sum() + y.sum()))


def best(p, y):
    """F1이 가장 큰 문턱입니다. 높은 확률부터 하나씩 8이라고 해 봅니다."""
    order = np.argsort(-p)
    hits = np.cumsum(y[order])
    f1 = 2 * hits / (np.arange(1, len(p) + 1) + y.sum())
    return p[order][f1.argmax()]


def train(weights, rate, seed):
    """검증 이미지와 테스트 이미지의 확률입니다."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([
        keras.Input((784,)), keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid")])
    schedule = keras.optimizers.schedules.CosineDecay(
        rate, EPOCHS * -(-len(x) // BATCH))
    model.compile(keras.optimizers.Adam(schedule), "binary_crossentropy")
    model.fit(x, y, batch_size=BATCH, epochs=EPOCHS, verbose=0,
              class_weight=weights)
    return [model.predict(each, batch_size=4096, verbose=0)[:, 0]
            for each in (held, seen)]


guessed, rates = {}, {}
for name, weights in (("가중치 없음", None), ("가중치", BALANCED)):
    tried = []
    for rate in RATES:
        p, _ = train(weights, rate, 10)
        tried.append(scored(p, held_y, best(p, held_y))[2])
    rates[name] = RATES[int(np.argmax(tried))]
    guessed[name] = [train(weights, rates[name], seed) for seed in range(5)]
    print(f"{name}, 검증 F1: {np.round(tried, 3)}", flush=True)
    print(f"{name}, 학습률: {rates[name]}", flush=True)

found = {}
for plain, weighted in zip(*guessed.values()):
    recall = scored(weighted[0], held_y, 0.5)[0]
    same = np.quantile(plain[0][held_y], 1 - recall, method="lower")
    for name, (p, p_seen), threshold in (
            ("그냥 0.5", plain, 0.5), ("가중치 0.5", weighted, 0.5),
            ("그냥 비율", plain, SHARE), ("그냥 재현율", plain, same),
            ("그냥 고름", plain, best(plain[0], held_y)),
            ("가중치 고름", weighted, best(weighted[0], held_y))):
        found.setdefault(name, []).append(
            (*scored(p_seen, seen_y, threshold), threshold))
for name, rows in found.items():
    for label, values in zip(("재현율", "정밀도", "F1", "문턱"),
                             np.transpose(rows)):
        low, middle, high = np.quantile(values, (0, 0.5, 1))
        print(f"{name} {label}: {middle:.2f} ({low:.2f}~{high:.2f})")
print(f"재현율의 표집 오차: {np.sqrt(0.66 * 0.34 / seen_y.sum()):.3f}")
(recall, precision, _, _), (recalled, weighted, _, _), (_, same, _, _) = (
    np.transpose(found[name])
    for name in ("그냥 0.5", "가중치 0.5", "그냥 재현율"))
assert min(recalled) > max(recall), (
    "가중치를 주면 재현율이 다섯 번 모두 높다")
assert max(weighted) < min(precision), (
    "가중치를 주면 정밀도가 다섯 번 모두 낮다")
assert min(same) > max(weighted), (
    "재현율을 맞춘 문턱의 정밀도가 다섯 번 모두 가중치보다 높다")
assert np.median(np.transpose(found["가중치 고름"])[2]) < np.median(
    np.transpose(found["그냥 고름"])[2]), "문턱까지 골라도 가중치가 낫지 않다"
