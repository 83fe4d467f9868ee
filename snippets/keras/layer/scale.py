"""특성마다 곱할 수를 배우는 층을 적고, 배운 수를 봅니다."""
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
target = x * np.array([2, -1, 0.5], "float32")

model = keras.Sequential([Scale()])
print("부르기 전의 가중치:", len(model.weights))
model.compile(keras.optimizers.SGD(0.5), "mse")
model.fit(x, target, batch_size=32, epochs=10, verbose=0)
print("가중치의 이름:", model.layers[0].kernel.path)
print("배운 수:", model.get_weights()[0].round(2))
