"""훈련할 때와 쓸 때 다르게 계산하는 층을 적습니다."""
import keras
import numpy as np


class Noise(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seeds = keras.random.SeedGenerator(0)

    def call(self, x, training=False):
        if not training:
            return x
        noise = keras.random.normal(keras.ops.shape(x), seed=self.seeds)
        return x + 0.1 * noise


layer, x = Noise(), np.zeros((1, 3), "float32")
for training in (True, True, False):
    y = keras.ops.convert_to_numpy(layer(x, training=training))
    print(f"training={training}:", y[0].round(2))
