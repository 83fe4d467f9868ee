"""직접 만든 층이 든 모델을, 그 층의 코드가 없는 새 파이썬에서 읽습니다."""
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np

READ = """
import keras
import numpy as np
import onnxruntime
import tensorflow as tf

x = np.array([[0.25]], "float32")
try:
    keras.models.load_model("flip.keras")
except TypeError as error:
    reason = str(error).partition("Exception encountered: ")[2]
    print(".keras:", reason.partition(". ")[0])
loaded = tf.saved_model.load("flip")
print("SavedModel:", loaded.serve(x).numpy())
session = onnxruntime.InferenceSession("flip.onnx")
print("ONNX:", session.run(None, {session.get_inputs()[0].name: x})[0])
"""


@keras.saving.register_keras_serializable("book")
class Flip(keras.layers.Layer):
    def call(self, x):
        return 1 - x


model = keras.Sequential([keras.Input((1,)), Flip()])
print("여기서:", model.predict(np.array([[0.25]]), verbose=0), flush=True)
model.save("flip.keras")
model.export("flip", verbose=False)
model.export("flip.onnx", format="onnx", verbose=False)
subprocess.run([sys.executable, "-c", READ], check=True)
