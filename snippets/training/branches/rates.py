"""숫자 두 장의 합을 맞히는 네트워크마다 학습률을 검증 짝으로 고릅니다."""
import keras
import numpy as np
from keras import layers

from dlbook import datasets

RATES, EPOCHS, BATCH, PAIRS = (0.001, 0.003, 0.01, 0.03), 8, 64, 10000
(images, labels), _ = datasets.mnist()


def pairs(images, labels, count, seed):
    chosen = np.random.default_rng(seed).integers(0, len(images), (2, count))
    pixels = images[chosen][..., None].astype("float32") / 255
    return list(pixels), labels[chosen].astype("int64").sum(axis=0)


def reader(channels):
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, 5, strides=3, activation="relu"),
        layers.Conv2D(channels, 3, activation="relu"),
        layers.Flatten(), layers.Dense(32, activation="relu")])


def branches(left, right, channels, share):
    first = reader(channels)
    second = first if share else reader(channels)
    seen = layers.Concatenate()([first(left), second(right)])
    return layers.Dense(64, activation="relu")(seen)


def dense(left, right):
    seen = layers.Flatten()(layers.Concatenate()([left, right]))
    return layers.Dense(29, activation="relu")(seen)


def score(body, rate, seed):
    x, y = pairs(images[:50000], labels[:50000], PAIRS, seed)
    new = pairs(images[50000:], labels[50000:], 3000, seed + 100)
    keras.utils.set_random_seed(seed)
    left, right = keras.Input((28, 28, 1)), keras.Input((28, 28, 1))
    total = layers.Dense(19, activation="softmax")(body(left, right))
    network = keras.Model([left, right], total)
    network.compile(keras.optimizers.Adam(
        keras.optimizers.schedules.CosineDecay(rate, EPOCHS * 157)),
        "sparse_categorical_crossentropy", metrics=["accuracy"])
    network.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0)
    accuracy = network.evaluate(*new, batch_size=500, verbose=0)[1]
    return accuracy, network.count_params()


for name, body in (
        ("밀집", dense),
        ("따로, 같은 크기", lambda *two: branches(*two, 16, False)),
        ("따로, 두 배 크기", lambda *two: branches(*two, 32, False)),
        ("함께", lambda *two: branches(*two, 32, True))):
    found = {}
    for rate in RATES:
        found[rate], count = score(body, rate, 11)
    print(f"{name}, 가중치: {count:,}개")
    print(f"{name}, 검증 정확도:",
          ", ".join(f"{rate}이면 {each:.3f}" for rate, each in found.items()))
    print(f"{name}, 고른 학습률: {max(found, key=found.get)}", flush=True)
