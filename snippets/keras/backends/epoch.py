"""두 모델의 한 에포크에 든 프로세서 시간을 잽니다."""
import time

import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x, y = images[:1024, ..., None].astype("float32") / 255, labels[:1024]
for name, layers in (
        ("밀집", [Flatten(), Dense(512, "relu")]),
        ("합성곱", [Conv2D(32, 3, activation="relu"), MaxPooling2D(),
                  Conv2D(64, 3, activation="relu"), MaxPooling2D(),
                  Flatten()])):
    model = keras.Sequential([
        keras.Input((28, 28, 1)), *layers, Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=128, verbose=0)  # 컴파일하는 첫 에포크
    started = time.process_time()
    model.fit(x, y, batch_size=128, epochs=2, verbose=0)
    spent = (time.process_time() - started) / 2
    print(f"{keras.config.backend()}, {name}: {spent:.2f}초")
