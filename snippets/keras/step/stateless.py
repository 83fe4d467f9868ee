"""같은 훈련 스텝을 JAX의 value_and_grad로 적습니다."""
import os

os.environ["KERAS_BACKEND"] = "jax"  # 백엔드를 정하는 줄

import jax
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(64, 4)).astype("float32")
y = (x[:, :1] - 2 * x[:, 1:2]).astype("float32")

model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(8, activation="tanh"),
    keras.layers.Dense(1)])
model.set_weights([0.5 * rng.normal(size=weight.shape)
                   for weight in model.get_weights()])
optimizer = keras.optimizers.SGD(0.1)
optimizer.build(model.trainable_variables)
loss_fn = keras.losses.MeanSquaredError()


def loss_of(weights, others, x, y):
    prediction, others = model.stateless_call(
        weights, others, x, training=True)
    return loss_fn(y, prediction), others


@jax.jit
def step(weights, others, state, x, y):
    (loss, others), slopes = jax.value_and_grad(loss_of, has_aux=True)(
        weights, others, x, y)
    weights, state = optimizer.stateless_apply(state, slopes, weights)
    return loss, weights, others, state


weights, others, state = (
    [variable.value for variable in variables] for variables in (
        model.trainable_variables, model.non_trainable_variables,
        optimizer.variables))
for number in range(1, 21):
    loss, weights, others, state = step(weights, others, state, x, y)
    if number in (1, 2, 20):
        print(f"스텝 {number}의 손실: {float(loss):.4f}")
