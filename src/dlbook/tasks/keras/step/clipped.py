"""그래디언트를 자르는 훈련 스텝

모델, 옵티마이저, 입력, 타깃을 받아 가중치를 한 번 고치고 손실을 돌려주는
`step(model, optimizer, x, y)`를 텐서플로로 적으세요. 손실은 평균 제곱 오차이고, 모든
가중치의 그래디언트를 이은 길이가 1을 넘으면 `tf.clip_by_global_norm`으로 1로 줄입니다.
"""

# %% start
import keras
import tensorflow as tf


def step(model, optimizer, x, y):
    """가중치를 한 번 고치고, 고치기 전의 손실을 돌려줍니다."""
    loss = keras.losses.MeanSquaredError()(y, model(x, training=True))
    return loss


# %% check
import keras
import numpy as np


def made(work, scale, layer=None):
    """씨앗이 같은 가중치로 한 스텝 고친 (손실, 가중치들)입니다."""
    rng = np.random.default_rng(0)
    model = keras.Sequential([
        keras.Input((3,)), keras.layers.Dense(4, activation="tanh"),
        *([layer] if layer else []), keras.layers.Dense(2)])
    for weight in model.trainable_variables:
        weight.assign(0.3 * rng.normal(size=weight.shape))
    x = rng.normal(size=(8, 3)).astype("float32")
    y = scale * rng.normal(size=(8, 2)).astype("float32")
    loss = work.step(model, keras.optimizers.SGD(0.1), x, y)
    return float(loss), [np.asarray(weight) for weight in model.get_weights()]


def observe(work):
    for scale in (0.1, 10):
        yield (f"타깃을 {scale}배 했을 때의 손실",
               lambda scale: made(work, scale)[0], scale)
        for number, name in enumerate(("첫 커널", "첫 편향", "둘째 커널",
                                       "둘째 편향")):
            yield (f"타깃을 {scale}배 했을 때 고친 {name}",
                   lambda scale, number: made(work, scale)[1][number],
                   scale, number)
    yield ("배치 정규화가 있는 모델이 기억한 평균", lambda: made(
        work, 1, keras.layers.BatchNormalization())[1][4])

# %% answer
import keras
import tensorflow as tf


def step(model, optimizer, x, y):
    """가중치를 한 번 고치고, 고치기 전의 손실을 돌려줍니다."""
    with tf.GradientTape() as tape:
        loss = keras.losses.MeanSquaredError()(y, model(x, training=True))
    slopes = tape.gradient(loss, model.trainable_variables)
    slopes, _ = tf.clip_by_global_norm(slopes, 1.0)
    optimizer.apply(slopes, model.trainable_variables)
    return loss

# %% wrong: 그래디언트를 가중치마다 따로 줄였습니다. 모두 이은 길이로 줄이세요.
import keras
import tensorflow as tf


def step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        loss = keras.losses.MeanSquaredError()(y, model(x, training=True))
    slopes = tape.gradient(loss, model.trainable_variables)
    slopes = [tf.clip_by_norm(slope, 1.0) for slope in slopes]
    optimizer.apply(slopes, model.trainable_variables)
    return loss

# %% wrong: 모델을 training=True로 부르지 않았습니다. 배치 정규화가 훈련하지 않습니다.
import keras
import tensorflow as tf


def step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        loss = keras.losses.MeanSquaredError()(y, model(x))
    slopes = tape.gradient(loss, model.trainable_variables)
    slopes, _ = tf.clip_by_global_norm(slopes, 1.0)
    optimizer.apply(slopes, model.trainable_variables)
    return loss

# %% wrong: 그래디언트를 줄이지 않았습니다. 타깃이 크면 한 번에 멀리 갑니다.
import keras
import tensorflow as tf


def step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        loss = keras.losses.MeanSquaredError()(y, model(x, training=True))
    slopes = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(slopes, model.trainable_variables)
    return loss

# %% wrong: 짧은 그래디언트까지 길이 1로 늘였습니다. 1을 넘을 때만 줄이세요.
import keras
import tensorflow as tf


def step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        loss = keras.losses.MeanSquaredError()(y, model(x, training=True))
    slopes = tape.gradient(loss, model.trainable_variables)
    norm = tf.linalg.global_norm(slopes)
    slopes = [slope / norm for slope in slopes]
    optimizer.apply(slopes, model.trainable_variables)
    return loss
