"""얼린 모델에 새 층 얹기

미리 훈련한 모델 `base`를 얼리고, 그 출력에 새 밀집 층을 얹은 모델을 돌려주는
`build_transfer(base, classes)`를 적으세요. 새 층은 유닛이 `classes`개이고 활성화
함수가 소프트맥스입니다. `base`의 가중치는 그대로 씁니다. `compile`은 부르는 쪽이
합니다.
"""

# %% start
import keras


def build_transfer(base, classes):
    """base를 얼리고, 클래스마다의 확률을 내는 층을 얹습니다."""
    head = keras.layers.Dense(classes)
    return keras.Sequential([base, head])


# %% check
import keras
import numpy as np

TOLERANCE = 1e-3


def base():
    """씨앗이 같은 가중치를 담은, 배치 정규화가 있는 모델입니다."""
    rng = np.random.default_rng(0)
    model = keras.Sequential([
        keras.Input((4,)), keras.layers.Dense(6, activation="relu"),
        keras.layers.BatchNormalization()])
    model.set_weights([rng.uniform(0.2, 1, weight.shape)
                       for weight in model.get_weights()])
    return model


def made(work, classes, train=False):
    """새 층을 씨앗이 같은 난수로 채웁니다. train이면 한 스텝 훈련합니다."""
    rng, before = np.random.default_rng(1), base()
    model = work.build_transfer(before, classes)
    model.layers[-1].set_weights([
        rng.normal(size=weight.shape)
        for weight in model.layers[-1].get_weights()])
    if train:
        model.compile(keras.optimizers.SGD(0.1), run_eagerly=True,
                      loss="sparse_categorical_crossentropy")
        model.train_on_batch(rng.normal(size=(8, 4)), np.arange(8) % classes)
    return model, before


def predicted(work, classes):
    x = np.random.default_rng(2).normal(size=(5, 4)).astype("float32")
    return np.asarray(made(work, classes)[0](x))


def observe(work):
    yield "클래스가 3개일 때 배우는 가중치의 크기", lambda: [
        tuple(weight.shape) for weight in made(work, 3)[0].trainable_weights]
    for classes in (3, 5):
        yield (f"클래스가 {classes}개일 때 같은 가중치로 낸 확률",
               lambda classes: predicted(work, classes), classes)
    yield ("한 스텝 훈련한 뒤 base의 커널", lambda: np.asarray(
        made(work, 3, train=True)[1].get_weights()[0]))
    yield ("한 스텝 훈련한 뒤 base가 기억한 평균", lambda: np.asarray(
        made(work, 3, train=True)[1].get_weights()[4]))
    yield ("한 스텝 훈련한 뒤 새 층의 편향", lambda: np.asarray(
        made(work, 3, train=True)[0].get_weights()[-1]))

# %% answer
import keras


def build_transfer(base, classes):
    """base를 얼리고, 클래스마다의 확률을 내는 층을 얹습니다."""
    base.trainable = False
    head = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([base, head])

# %% wrong: base를 얼리지 않았습니다. base.trainable을 거짓으로 하세요.
import keras


def build_transfer(base, classes):
    head = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([base, head])

# %% wrong: 새 층까지 얼렸습니다. base만 얼리세요.
import keras


def build_transfer(base, classes):
    head = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([base, head])
    model.trainable = False
    return model

# %% wrong: 새 층에 소프트맥스가 없습니다. 점수를 확률로 바꾸어 내세요.
import keras


def build_transfer(base, classes):
    base.trainable = False
    return keras.Sequential([base, keras.layers.Dense(classes)])

# %% wrong: base를 새로 만들어 배운 가중치를 잃었습니다. 받은 모델을 그대로 쓰세요.
import keras


def build_transfer(base, classes):
    base.trainable = False
    keras.utils.set_random_seed(0)
    fresh = keras.models.clone_model(base)
    fresh.trainable = False
    head = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([fresh, head])

# %% wrong: 밀집 층만 얼렸습니다. 배치 정규화도 얼도록 base를 통째로 얼리세요.
import keras


def build_transfer(base, classes):
    for layer in base.layers:
        layer.trainable = not isinstance(layer, keras.layers.Dense)
    head = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([base, head])
