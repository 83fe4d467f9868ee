"""손글씨를 배우고, 에포크마다의 손실을 찍습니다. 백엔드를 적지 않았습니다."""
import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x, y = images[:4000].reshape(4000, 784).astype("float32") / 255, labels[:4000]

model = keras.Sequential([
    keras.Input((784,)), Dense(64, activation="relu"), Dense(10)])
random = np.random.default_rng(0)
model.set_weights([
    random.normal(size=weight.shape, scale=0.05).astype("float32")
    for weight in model.get_weights()])  # 어느 백엔드에서나 같은 가중치

model.compile(
    keras.optimizers.SGD(0.1),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True))
history = model.fit(x, y, epochs=3, shuffle=False, verbose=0).history
print(f"{keras.config.backend()}:",
      *(f"{loss:.4f}" for loss in history["loss"]))
