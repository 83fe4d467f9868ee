"""함께, 따로 배우는 네트워크의 학습률과 곱할 수를 검증으로 고릅니다."""
import keras
import numpy as np
from keras import layers

from dlbook import datasets

RATES, SHARES = (0.001, 0.003, 0.01, 0.03), (0.1, 0.5, 0.9, 0.98)
EPOCHS, BATCH, STEPS = 5, 64, 141
LOSSES = {"digit": "sparse_categorical_crossentropy", "slant": "mse"}


def slants(images):
    ink = images.astype("float64")
    ink /= ink.sum(axis=(1, 2), keepdims=True)
    place = np.arange(28)
    down = (place - (ink.sum(axis=2) @ place)[:, None])[:, :, None]
    right = (place - (ink.sum(axis=1) @ place)[:, None])[:, None, :]
    return -np.degrees(np.arctan2((ink * down * right).sum(axis=(1, 2)),
                                  (ink * down ** 2).sum(axis=(1, 2))))


(images, labels), _ = datasets.mnist()
x = images[:10000, ..., None].astype("float32") / 255
slant = slants(images[:10000])
y = {"digit": labels[:10000],
     "slant": (slant - slant[:9000].mean()) / slant[:9000].std()}


def convolved(image, units):
    trunk = layers.Conv2D(16, 5, strides=3, activation="relu")(image)
    trunk = layers.Conv2D(32, 3, activation="relu")(trunk)
    return layers.Dense(units, "relu")(layers.Flatten()(trunk))


def flattened(image, units):
    return layers.Dense(units, "relu")(layers.Flatten()(image))


def losses(read, units, weights, rate, seed):
    """weights는 {머리: 곱할 수}입니다. 머리마다의 검증 손실입니다."""
    keras.utils.set_random_seed(seed)
    image = keras.Input((28, 28, 1))
    trunk = read(image, units)
    heads = {"digit": layers.Dense(10, "softmax", name="digit"),
             "slant": layers.Dense(1, name="slant")}
    network = keras.Model(image, {head: heads[head](trunk)
                                  for head in weights})
    network.compile(keras.optimizers.Adam(
        keras.optimizers.schedules.CosineDecay(rate, EPOCHS * STEPS)),
        {head: LOSSES[head] for head in weights}, loss_weights=weights)
    network.fit(x[:9000], {head: y[head][:9000] for head in weights},
                epochs=EPOCHS, batch_size=BATCH, verbose=0)
    found = network.predict(x[9000:], batch_size=500, verbose=0)
    kept = {}
    if "digit" in weights:
        right = found["digit"][np.arange(1000), y["digit"][9000:]]
        kept["digit"] = -np.log(right + 1e-7).mean()
    if "slant" in weights:
        kept["slant"] = ((found["slant"][:, 0] - y["slant"][9000:]) ** 2
                         ).mean()
    return kept


def mean(*model):
    """씨앗 둘의 {머리: 검증 손실}입니다."""
    runs = [losses(*model, seed) for seed in (11, 12)]
    return {head: np.mean([run[head] for run in runs]) for head in runs[0]}


# 두 손실의 단위가 달라 곱을 봅니다. 한쪽을 몇 배 해도 고르는 것이 같습니다.
for name, *model in (("함께", convolved, 64), ("밀집", flattened, 100)):
    found = {}
    for rate in RATES:
        for share in SHARES:
            kept = mean(*model, {"digit": 1 - share, "slant": share}, rate)
            found[rate, share] = kept["digit"] * kept["slant"]
            print(f"{name}, 학습률 {rate}, 기울기에 {share}: "
                  f"숫자 {kept['digit']:.3f}, 기울기 {kept['slant']:.4f}",
                  flush=True)
    rate, share = min(found, key=found.get)
    print(f"{name}, 고른 학습률: {rate}")
    print(f"{name}, 기울기의 손실에 곱할 수: {share}")
for head in LOSSES:
    alone = {rate: mean(convolved, 30, {head: 1.0}, rate)[head]
             for rate in RATES}
    for rate, kept in alone.items():
        print(f"따로, {head}, 학습률 {rate}: {kept:.4f}")
    print(f"따로, {head}, 고른 학습률: {min(alone, key=alone.get)}",
          flush=True)
