"""같은 훈련을 CPU와 GPU에서 하고, 한 에포크의 시간을 나눕니다."""
import time

import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

from dlbook import datasets, devices

chosen = devices.default()
many = 8 if chosen == "cpu" else 5888  # GPU가 없으면 여덟 장만 훈련합니다.
(images, labels), _ = datasets.fashion()
x = images[:many, ..., None].astype("float32") / 255
y = labels[:many]
SMALL = [Flatten, lambda: Dense(16, "relu")]
LARGE = [lambda: Conv2D(64, 3, padding="same", activation="relu"),
         lambda: Conv2D(128, 3, padding="same", activation="relu"),
         MaxPooling2D, Flatten, lambda: Dense(256, "relu")]


def seconds(device, layers):
    """장치에서 훈련합니다. 네 에포크 가운데 가장 짧은 시간(초)입니다."""
    with keras.device(device):
        model = keras.Sequential([
            keras.Input((28, 28, 1)), *(make() for make in layers),
            Dense(10, "softmax")])
        model.compile("adam", "sparse_categorical_crossentropy")
        spent = []
        for _ in range(4):
            started = time.perf_counter()
            model.fit(x, y, batch_size=128, verbose=0)
            spent.append(time.perf_counter() - started)
    return min(spent)


print("장치:", devices.name())
for name, layers in (("작은 밀집 층", SMALL), ("큰 합성곱 네트워크", LARGE)):
    print(f"{name}: {seconds('cpu', layers) / seconds(chosen, layers):.1f}")
