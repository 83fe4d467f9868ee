"""값의 이동 평균을 기억하는 층입니다. 그래디언트로 배우지 않습니다."""
import keras
import numpy as np


class Center(keras.layers.Layer):
    def build(self, shape):
        self.mean = self.add_weight(
            name="mean", shape=(shape[-1],), initializer="zeros",
            trainable=False)

    def call(self, x, training=False):
        if training:
            mean = keras.ops.mean(x, axis=0)
            self.mean.assign(0.9 * self.mean + 0.1 * mean)
        return x - self.mean


layer = Center()
x = np.random.default_rng(0).normal(5, 1, (64, 2)).astype("float32")
for _ in range(100):
    layer(x, training=True)
print("배우는 가중치:", len(layer.trainable_weights))
print("기억한 평균:", keras.ops.convert_to_numpy(layer.mean).round(1))
print("데이터의 평균:", x.mean(axis=0).round(1))
