"""JAX에서 훈련한 모델을 SavedModel로 내보내고 텐서플로로 답합니다."""
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, _) = datasets.mnist()
x = images[:5000, ..., None].astype("float32") / 255
test = test_images[..., None].astype("float32") / 255

model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:5000], verbose=0)
wanted = model.predict(test, verbose=0)

model.export("served", verbose=False)
loaded = tf.saved_model.load("served")
for size in (1, 7, len(test)):
    answer = loaded.serve(test[:size]).numpy()
    print(answer.shape, "0.00001보다 적게 다름:",
          np.abs(answer - wanted[:size]).max() < 1e-5)
try:
    model.export("digits.onnx", format="onnx", verbose=False)
except ImportError as error:
    print("ONNX:", str(error).partition(".")[0])
