"""혼합 정밀도와 float32의 빠르기와 정확도를 견줍니다."""
import os
import time

# 어느 CPU에서나 bfloat16을 계산하게 합니다. GPU의 계산은 바꾸지 않습니다.
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

from dlbook import datasets, devices

# GPU가 없으면 한 장만 훈련합니다.
many = 1 if devices.default() == "cpu" else 5888
(images, labels), (test_images, test_labels) = datasets.fashion()
x = images[:many, ..., None].astype("float32") / 255
y = labels[:many]
test_x = test_images[:many, ..., None].astype("float32") / 255
test_y = test_labels[:many]

print("장치:", devices.name())
seconds = {}
for policy in ("float32", "mixed_float16", "mixed_bfloat16"):
    keras.config.set_dtype_policy(policy)
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        Conv2D(128, 3, padding="same", activation="relu"),
        Conv2D(256, 3, padding="same", activation="relu"),
        MaxPooling2D(4),
        Flatten(),
        Dense(10, "softmax", dtype="float32")])
    model.compile("adam", "sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    model.fit(x, y, batch_size=256, verbose=0)  # 준비
    started = time.perf_counter()
    model.fit(x, y, batch_size=256, epochs=5, verbose=0)
    seconds[policy] = time.perf_counter() - started
    _, accuracy = model.evaluate(test_x, test_y, verbose=0)
    faster = seconds["float32"] / seconds[policy]
    print(f"{policy}: 빠르기 {faster:.2f}배, 테스트 정확도 {accuracy:.2f}")
