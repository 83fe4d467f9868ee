"""텐서플로의 모델을 SavedModel로 내보내고, 케라스 없이 텐서플로로 답합니다."""
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras import layers

from dlbook import datasets

ANSWER = """
import numpy as np
import tensorflow as tf

loaded = tf.saved_model.load("served")  # 변수에 담아 두어야 합니다.
answer = loaded.serve(np.load("test.npy")).numpy()
print("0.00001보다 적게 다름:",
      np.abs(answer - np.load("answer.npy")).max() < 1e-5)
try:
    tf.saved_model.load("served").serve(np.load("test.npy"))
except Exception as error:
    print("변수에 담지 않고 부르면:", type(error).__name__)
"""

keras.utils.set_random_seed(0)
(images, labels), (test_images, _) = datasets.mnist()
x = images[:5000, ..., None].astype("float32") / 255
test = test_images[..., None].astype("float32") / 255

model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:5000], verbose=0)
np.save("test.npy", test)
np.save("answer.npy", model.predict(test, verbose=0))

model.export("served", verbose=False)
print("든 것:", *sorted(os.listdir("served")), flush=True)
subprocess.run([sys.executable, "-c", ANSWER], check=True)
