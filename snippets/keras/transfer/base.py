"""MNIST의 0부터 4까지로 특성을 내는 모델을 훈련해, 작은 파일로 남깁니다."""
import math

import keras
import numpy as np
from keras import layers

from dlbook import datasets

(images, labels), _ = datasets.mnist()
small = np.flatnonzero(labels < 5)
train, rest = small[:28000], small[28000:]


def block(filters, size):
    """합성곱으로 가로세로를 절반으로 줄이고, 정규화하고, 렐루를 지납니다."""
    return [layers.Conv2D(filters, size, strides=2, padding="same",
                          use_bias=False),
            layers.BatchNormalization(momentum=0.9), layers.ReLU()]


keras.utils.set_random_seed(0)
base = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Rescaling(1 / 255),
    *block(16, 5), *block(32, 3), *block(64, 3)])
model = keras.Sequential([base, layers.GlobalAveragePooling2D(),
                          layers.Dense(5, activation="softmax")])
schedule = keras.optimizers.schedules.CosineDecay(
    0.003, decay_steps=2 * math.ceil(len(train) / 128))
model.compile(keras.optimizers.Adam(schedule),
              "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images[train, :, :, None], labels[train], batch_size=128,
          epochs=2, verbose=0)
_, accuracy = model.evaluate(images[rest, :, :, None], labels[rest],
                             verbose=0)
print("가중치:", base.count_params())
print(f"따로 둔 {len(rest)}장의 정확도: {accuracy:.2f}")
base.save("digits-base.keras")  # 다섯 클래스를 고르던 층은 뺍니다.
