"""건너뛰는 길을 함수형 API로

입력 네 개를 받아 종 셋의 확률을 내는 모델을 돌려주는 `build()`를 적으세요. 유닛이
16개이고 활성화 함수가 렐루인 밀집 층의 출력 뒤에 입력을 그대로 이어 붙인 다음, 활성화
함수가 소프트맥스이고 유닛이 3개인 밀집 층에 넣습니다. 이어 붙인 것의 크기는 `(None,
20)`입니다.
"""

# %% start
import keras
from keras import layers


def build():
    """은닉층을 건너뛰는 길이 있는 모델입니다."""
    inputs = keras.Input((4,))
    hidden = layers.Dense(16, activation="relu")(inputs)
    outputs = layers.Dense(3, activation="softmax")(hidden)
    return keras.Model(inputs, outputs)


print(build().count_params())

# %% check
import numpy as np


def filled(model):
    """씨앗이 같은 난수로 가중치를 채웁니다."""
    rng = np.random.default_rng(0)
    model.set_weights([rng.normal(size=weight.shape)
                       for weight in model.get_weights()])
    return model


def observe(work):
    rng = np.random.default_rng(1)
    yield "출력의 크기", lambda: work.build().output_shape
    yield ("가중치의 크기", lambda: [
        tuple(weight.shape) for weight in work.build().get_weights()])
    for scale in (1, 10):
        x = (scale * rng.normal(size=(5, 4))).astype("float32")
        yield (f"같은 가중치를 넣은 모델에 {scale}배의 입력 (5, 4)",
               lambda x: np.asarray(filled(work.build())(x)), x)

# %% answer
import keras
from keras import layers


def build():
    """은닉층을 건너뛰는 길이 있는 모델입니다."""
    inputs = keras.Input((4,))
    hidden = layers.Dense(16, activation="relu")(inputs)
    joined = layers.Concatenate()([hidden, inputs])
    outputs = layers.Dense(3, activation="softmax")(joined)
    return keras.Model(inputs, outputs)


print(build().count_params())

# %% wrong: 은닉층에 렐루가 없습니다. 활성화 함수가 없으면 층 둘이 층 하나와 다르지
# 않습니다.
import keras
from keras import layers


def build():
    inputs = keras.Input((4,))
    joined = layers.Concatenate()([layers.Dense(16)(inputs), inputs])
    return keras.Model(inputs, layers.Dense(3, activation="softmax")(joined))

# %% wrong: 마지막 층에 소프트맥스가 없습니다. 점수를 확률로 바꾸어 내세요.
import keras
from keras import layers


def build():
    inputs = keras.Input((4,))
    hidden = layers.Dense(16, activation="relu")(inputs)
    joined = layers.Concatenate()([hidden, inputs])
    return keras.Model(inputs, layers.Dense(3)(joined))

# %% wrong: 입력을 앞에 이어 붙였습니다. 은닉층의 출력 뒤에 입력을 놓으세요.
import keras
from keras import layers


def build():
    inputs = keras.Input((4,))
    hidden = layers.Dense(16, activation="relu")(inputs)
    joined = layers.Concatenate()([inputs, hidden])
    return keras.Model(inputs, layers.Dense(3, activation="softmax")(joined))
