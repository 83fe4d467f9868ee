"""모델 하나를 한 번 저장하고, 다섯 백엔드에서 읽어 답을 견줍니다."""
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras import layers

from dlbook import datasets

ANSWER = """
import keras
import numpy as np

model = keras.models.load_model("digits.keras")
np.save(f"{keras.config.backend()}.npy",
        model.predict(np.load("x.npy"), verbose=0))
"""

keras.utils.set_random_seed(0)
(images, labels), (test_images, _) = datasets.mnist()
x = images[:5000, ..., None].astype("float32") / 255
np.save("x.npy", test_images[..., None].astype("float32") / 255)

model = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Conv2D(16, 3, activation="relu"), layers.MaxPooling2D(),
    layers.BatchNormalization(), layers.Flatten(),
    layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:5000], verbose=0)
model.save("digits.keras")

for backend in ("tensorflow", "jax", "torch", "numpy", "openvino"):
    subprocess.run([sys.executable, "-c", ANSWER], check=True,
                   env=os.environ | {"KERAS_BACKEND": backend})
    answer = np.load(f"{backend}.npy")
    if backend == "tensorflow":
        first = answer
    limit = 0.01 if backend == "openvino" else 0.00001
    print(f"{backend}: 확률 {answer.shape}, {limit:.5f}보다 적게 다름:",
          np.abs(answer - first).max() < limit)
