"""fit이 부르는 train_step을 바꾸어 그래디언트의 길이를 적습니다."""
import keras
import numpy as np
import tensorflow as tf


class Watched(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        slopes = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(slopes, self.trainable_variables)
        return {"loss": loss, "norm": tf.linalg.global_norm(slopes)}


keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(256, 4)).astype("float32")
inputs = keras.Input((4,))
model = Watched(inputs, keras.layers.Dense(1)(inputs))
model.compile(keras.optimizers.SGD(0.05), "mse")
history = model.fit(x, x @ [[1.0], [-2], [0], [3]], batch_size=256,
                    epochs=60, verbose=0).history
norms = [history["norm"][0], history["norm"][-1]]
print(f"처음과 끝의 길이: {norms[0]:.2f}에서 {norms[1]:.2f}")
for epoch in (1, 20, 60):
    loss, norm = history["loss"][epoch - 1], history["norm"][epoch - 1]
    print(f"에포크 {epoch}: 손실 {loss:.3f}, 그래디언트의 길이 {norm:.2f}")
