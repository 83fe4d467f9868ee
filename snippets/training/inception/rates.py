"""네트워크마다 학습률을 검증 사진으로 고릅니다. 테스트 사진은 보지 않습니다."""
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

import keras
import numpy as np
from keras import layers

from dlbook import datasets

RATES, EPOCHS, BATCH, STEPS = (0.001, 0.003, 0.01, 0.03), 5, 64, 79
(images, labels), _ = datasets.fashion()


def conv(x, filters, size, act="relu", strides=1):
    return layers.Conv2D(filters, size, strides=strides, padding="same",
                         activation=act)(x)


def stack(x, join):
    """블록 셋입니다. join(x)는 이어 붙인 채널입니다."""
    x = layers.MaxPooling2D(2)(conv(x, 16, 3, strides=2))
    for _ in range(3):
        x = layers.BatchNormalization(momentum=0.9)(join(x))
        x = layers.ReLU()(x)
    return layers.GlobalAveragePooling2D()(x)


def inception(x):
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(x)
    return layers.Concatenate()([
        conv(x, 16, 1, None), conv(conv(x, 8, 1), 16, 3, None),
        conv(conv(x, 8, 1), 16, 5, None), conv(pooled, 16, 1, None)])


def dense(units):
    return lambda x: layers.Dense(units, "relu")(layers.Flatten()(x))


def score(body, rate, seed):
    """씨앗마다 사진을 다시 섞어 5,000장으로 배우고 1,000장으로 잽니다."""
    order = np.random.default_rng(seed).permutation(6000)
    x = images[order, ..., None].astype("float32") / 255
    y = labels[order]
    keras.utils.set_random_seed(seed)
    image = keras.Input((28, 28, 1))
    network = keras.Model(
        image, layers.Dense(10, activation="softmax")(body(image)))
    network.compile(keras.optimizers.Adam(
        keras.optimizers.schedules.CosineDecay(rate, EPOCHS * STEPS)),
        "sparse_categorical_crossentropy", metrics=["accuracy"])
    network.fit(x[:5000], y[:5000], epochs=EPOCHS, batch_size=BATCH,
                verbose=0)
    return network.evaluate(x[5000:], y[5000:], batch_size=500, verbose=0)[1]


BODIES = {
    "인셉션": lambda x: stack(x, inception),
    "3×3만": lambda x: stack(x, lambda x: conv(x, 31, 3, None)),
    "밀집 256": dense(256), "밀집 27": dense(27)}
JOBS = [(name, rate) for name in BODIES for rate in RATES]


def tried(job):
    name, rate = job
    return np.mean([score(BODIES[name], rate, seed) for seed in (11, 12)])


with ProcessPoolExecutor(
        6, mp_context=multiprocessing.get_context("fork")) as pool:
    found = dict(zip(JOBS, pool.map(tried, JOBS)))
for name in BODIES:
    print(f"{name}, 검증 정확도:", ", ".join(
        f"{rate}이면 {found[name, rate]:.3f}" for rate in RATES))
    best = max(RATES, key=lambda rate: found[name, rate])
    print(f"{name}, 고른 학습률: {best}")
