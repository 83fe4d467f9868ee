"""텐서플로의 GradientTape로 훈련 스텝을 적습니다."""
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(64, 4)).astype("float32")
y = (x[:, :1] - 2 * x[:, 1:2]).astype("float32")

model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(8, activation="tanh"),
    keras.layers.Dense(1)])
model.set_weights([0.5 * rng.normal(size=weight.shape)
                   for weight in model.get_weights()])
optimizer = keras.optimizers.SGD(0.1)
loss_fn = keras.losses.MeanSquaredError()


@tf.function
def step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    slopes = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(slopes, model.trainable_variables)
    return loss


for number in range(1, 21):
    loss = step(x, y)
    if number in (1, 2, 20):
        print(f"스텝 {number}의 손실: {float(loss):.4f}")
