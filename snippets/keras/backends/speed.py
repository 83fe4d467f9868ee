"""같은 모델의 한 에포크를 백엔드마다 재어 텐서플로와 견줍니다."""
import os
import subprocess
import sys

SECONDS = """
import os
import time

import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

from dlbook import datasets

if "ONE_THREAD" in os.environ:
    import torch

    torch.set_num_threads(1)

(images, labels), _ = datasets.mnist()
x, y = images[:3072, ..., None].astype("float32") / 255, labels[:3072]
for layers in ([Flatten(), Dense(512, "relu")],
               [Conv2D(32, 3, activation="relu"), MaxPooling2D(),
                Conv2D(64, 3, activation="relu"), MaxPooling2D(), Flatten()]):
    model = keras.Sequential([
        keras.Input((28, 28, 1)), *layers, Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    spent = []
    for _ in range(5):
        started = time.perf_counter()
        model.fit(x, y, batch_size=128, verbose=0)
        spent.append(time.perf_counter() - started)
    print(min(spent))
"""


def seconds(backend, **variables):
    """(밀집, 합성곱) 네트워크의 가장 짧은 에포크입니다."""
    done = subprocess.run(
        [sys.executable, "-c", SECONDS], check=True, stdout=subprocess.PIPE,
        env=os.environ | {"KERAS_BACKEND": backend} | variables)
    return [float(line) for line in done.stdout.split()]


base = seconds("tensorflow")
for name, spent in (
        ("jax", seconds("jax")), ("torch", seconds("torch")),
        ("torch 스레드 하나", seconds("torch", ONE_THREAD="1"))):
    for kind, ours, theirs in zip(("밀집", "합성곱"), spent, base):
        print(f"{name}, {kind}: {ours / theirs:.1f}")
