"""배치를 키우며 GPU가 1초에 몇 장을 배우는지 잽니다."""
import time

import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

from dlbook import datasets, devices

# GPU가 없으면 픽셀을 세 줄에 한 줄만 남기고 한 번만 훈련합니다.
step, epochs = (3, 1) if devices.default() == "cpu" else (1, 3)
(images, labels), _ = datasets.fashion()
x = images[:4096, ::step, ::step, None].astype("float32") / 255
y = labels[:4096]

print("장치:", devices.name())
for size in (16, 64, 256, 1024, 4096):
    model = keras.Sequential([
        keras.Input(x.shape[1:]), Conv2D(32, 3, activation="relu"),
        MaxPooling2D(), Conv2D(64, 3, activation="relu"), Flatten(),
        Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=size, verbose=0)  # 준비
    started = time.perf_counter()
    model.fit(x, y, batch_size=size, epochs=epochs, verbose=0)
    spent = time.perf_counter() - started
    print(f"배치 {size}: 초당 {epochs * len(x) / spent:,.0f}장")
