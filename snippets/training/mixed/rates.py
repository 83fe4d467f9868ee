"""혼합 네트워크와 부품을 바꾼 셋의 학습률을 검증 데이터에서 고릅니다."""
import math

import keras
import numpy as np
from keras import layers

from dlbook import datasets

EPOCHS, BATCH = 5, 64


def relu(units):
    return layers.Dense(units, activation="relu")


def convolution():
    return [layers.Conv2D(8, 5, strides=2, activation="relu"),
            layers.Conv2D(16, 5, strides=2, activation="relu"),
            layers.Flatten(), relu(16)]


def gru():
    return [layers.GRU(32, return_sequences=True)]


PARTS = {"혼합": (convolution, gru),
         "밀집으로 읽음": (lambda: [layers.Flatten(), relu(9), relu(16)], gru),
         "넓은 밀집으로 읽음": (
             lambda: [layers.Flatten(), relu(64), relu(16)], gru),
         "기억 없음": (convolution, lambda: [relu(97), relu(32)])}

(images, digits), _ = datasets.mnist()
random = np.random.default_rng(0)
data = []
for part in (slice(0, 24000), slice(50000, 60000)):
    order = random.permutation(len(digits[part])).reshape(-1, 4)
    values = digits[part][order].astype(int)
    data.append((images[part][order][..., None].astype("float32") / 255,
                 (values[:, 1:] > values[:, :-1])[..., None]))
(x, y), (x_val, y_val) = data

for name, (reader, memory) in PARTS.items():
    found = {}
    for rate in (0.001, 0.003, 0.01, 0.03):
        keras.utils.set_random_seed(0)
        each = keras.Sequential([keras.Input((28, 28, 1)), *reader()])
        model = keras.Sequential([
            keras.Input((4, 28, 28, 1)), layers.TimeDistributed(each),
            *memory(), layers.Cropping1D((1, 0)), relu(16),
            layers.Dense(1, activation="sigmoid")])
        decay = keras.optimizers.schedules.CosineDecay(
            rate, EPOCHS * math.ceil(len(x) / BATCH))
        model.compile(keras.optimizers.Adam(decay), "binary_crossentropy",
                      metrics=["accuracy"], jit_compile=False)
        model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0)
        found[rate] = model.evaluate(x_val, y_val, batch_size=500,
                                     verbose=0)[1]
        print(f"{name}, 학습률 {rate}: {found[rate]:.3f} "
              f"(파라미터 {model.count_params()})")
    print(f"{name}의 학습률: {max(found, key=found.get)}")
