"""읽은 모델에 옵티마이저의 상태와 fit이 남아 있는지 봅니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import warnings

import keras
import numpy as np
import onnxruntime
import tensorflow as tf


def build():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    return model


def show(name, loaded):
    steps = "없음"
    if hasattr(loaded, "optimizer"):
        steps = int(loaded.optimizer.iterations)
    print(f"{name}: 걸음 {steps}, fit {hasattr(loaded, 'fit')}")


model = build()
model.fit(np.ones((320, 4)), np.ones((320, 1)), verbose=0)
show("훈련한 모델", model)
model.save("one.keras")
model.save_weights("one.weights.h5")
model.export("served", verbose=False)
model.export("one.onnx", format="onnx", verbose=False)

show(".keras", keras.models.load_model("one.keras"))
again = build()
with warnings.catch_warnings(record=True) as caught:
    again.load_weights("one.weights.h5")
show(".weights.h5", again)
print(*str(caught[0].message).strip().split(", "), sep=",\n  ")
again = build()
again.optimizer.build(again.trainable_variables)
again.load_weights("one.weights.h5")
show(".weights.h5, 자리를 만들고", again)
show("SavedModel", tf.saved_model.load("served"))
show("ONNX", onnxruntime.InferenceSession("one.onnx"))
try:
    keras.models.load_model("served")
except ValueError as error:
    print("케라스로 SavedModel을 읽으면:", str(error).partition(":")[0])
