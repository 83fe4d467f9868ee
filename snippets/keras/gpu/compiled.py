"""XLA가 한 스텝을 컴파일하며 잡는 자리를, 센 것과 견줍니다."""
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

model = keras.Sequential([
    keras.Input((64, 64, 3)),
    Conv2D(64, 3, padding="same", activation="relu"),
    Conv2D(64, 3, padding="same", activation="relu"),
    MaxPooling2D(4),
    Flatten(),
    Dense(10, "softmax"),
])
outputs = 4 * sum(int(np.prod(layer.output.shape[1:]))
                  for layer in model.layers)
weights = [variable.value for variable in model.trainable_variables]


def loss(weights, x, y):
    predicted, _ = model.stateless_call(weights, [], x, training=True)
    return keras.losses.sparse_categorical_crossentropy(y, predicted).mean()


step = jax.jit(jax.value_and_grad(loss))
for batch in (1, 32, 256):
    x = jax.ShapeDtypeStruct((batch, 64, 64, 3), "float32")
    y = jax.ShapeDtypeStruct((batch,), "int32")
    held = step.lower(weights, x, y).compile().memory_analysis()
    ratio = held.temp_size_in_bytes / (batch * outputs)
    print(f"배치 {batch}: 층의 출력의 {ratio:.1f}배")
