"""얼린 층은 훈련해도 그대로인지 봅니다."""
import keras
import numpy as np


class Scale(keras.layers.Layer):
    def build(self, shape):
        self.kernel = self.add_weight(
            name="kernel", shape=(shape[-1],), initializer="ones")

    def call(self, x):
        return x * self.kernel


keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(512, 3)).astype("float32")
for trainable in (True, False):
    scale = Scale()
    scale.trainable = trainable
    model = keras.Sequential([keras.Input((3,)), scale,
                              keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    model.fit(x, 2 * x[:, :1], batch_size=32, epochs=5, verbose=0)
    moved = scale.get_weights()[0] != 1
    print(f"trainable={trainable}, 달라진 가중치의 수:", moved.sum())
