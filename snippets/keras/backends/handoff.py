"""훈련을 세 백엔드가 이어 갑니다. 텐서플로 혼자 훈련한 것과 견줍니다."""
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets

EPOCH = """
import keras
import numpy as np

model = keras.models.load_model("runner.keras")
data = np.load("data.npz")
loss = model.fit(data["x"], data["y"], shuffle=False, verbose=0)
model.save("runner.keras")
print(f"{keras.config.backend()}: {loss.history['loss'][0]:.4f}")
"""

(images, labels), _ = datasets.mnist()
x, y = images[:4000].reshape(4000, 784).astype("float32") / 255, labels[:4000]
np.savez("data.npz", x=x, y=y)

keras.utils.set_random_seed(0)
alone = keras.Sequential([
    keras.Input((784,)), Dense(64, activation="relu"), Dense(10)])
alone.compile(
    keras.optimizers.SGD(0.1, momentum=0.9),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True))
alone.save("runner.keras")

for backend in ("tensorflow", "jax", "torch"):
    subprocess.run([sys.executable, "-c", EPOCH], check=True,
                   env=os.environ | {"KERAS_BACKEND": backend})
losses = alone.fit(x, y, epochs=3, shuffle=False, verbose=0).history["loss"]
print("텐서플로 혼자:", *(f"{loss:.4f}" for loss in losses))
together = keras.models.load_model("runner.keras")
print("가중치가 0.0001보다 적게 다름:", all(
    np.abs(ours - theirs).max() < 1e-4 for ours, theirs
    in zip(alone.get_weights(), together.get_weights())))
