"""절반씩 구한 그래디언트를 모아 한꺼번에 구한 것과 견줍니다."""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(64, 4)).astype("float32")
y = rng.normal(size=(64, 1)).astype("float32")
model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(8, activation="tanh"),
    keras.layers.Dense(1)])
loss_fn = keras.losses.MeanSquaredError()


def slopes(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    return [slope.numpy() for slope in
            tape.gradient(loss, model.trainable_variables)]


halves = zip(slopes(x[:32], y[:32]), slopes(x[32:], y[32:]))
gathered = [(one + other) / 2 for one, other in halves]
difference = max(abs(one - other).max()
                 for one, other in zip(gathered, slopes(x, y)))
print("가장 큰 차이:", f"{difference:.4f}")
