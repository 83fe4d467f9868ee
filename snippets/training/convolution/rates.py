"""손글씨를 읽는 네트워크 넷의 학습률을 같은 후보에서 검증으로 고릅니다."""
import math

import keras
from keras import layers

from dlbook import datasets

RATES, EPOCHS, BATCH = (0.001, 0.003, 0.01, 0.03), 5, 128
(images, labels), _ = datasets.mnist()
pixels = images[..., None].astype("float32") / 255
x, y = pixels[:10000], labels[:10000]
x_val, y_val = pixels[55000:], labels[55000:]


def windows():
    return [layers.Conv2D(16, 5, strides=2, activation="relu"),
            layers.Conv2D(32, 5, strides=2, activation="relu"),
            layers.Flatten()]


def dense(units):
    return lambda: [layers.Flatten(), layers.Dense(units, "relu")]


HIDDEN = {"선형 모델": lambda: [layers.Flatten()],
          "작은 밀집": dense(23), "큰 밀집": dense(512),
          "합성곱": windows}


def score(name, rate):
    """10번 씨앗으로 훈련한 네트워크의 검증 정확도입니다."""
    keras.utils.set_random_seed(10)
    model = keras.Sequential([keras.Input((28, 28, 1)), *HIDDEN[name](),
                              layers.Dense(10, activation="softmax")])
    steps = math.ceil(len(x) / BATCH)
    slower = keras.optimizers.schedules.CosineDecay(rate, EPOCHS * steps)
    model.compile(keras.optimizers.Adam(slower),
                  "sparse_categorical_crossentropy", metrics=["accuracy"],
                  jit_compile=False, steps_per_execution=steps)
    model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0)
    return model.evaluate(x_val, y_val, batch_size=1000, verbose=0)[1]


for name in HIDDEN:
    scores = {rate: score(name, rate) for rate in RATES}
    for rate, accuracy in scores.items():
        print(f"{name}, 학습률 {rate}: {accuracy:.4f}")
    print(f"{name}, 고른 학습률: {max(scores, key=scores.get)}")
