"""입력 둘: 숫자 이미지 두 장을 보고 왼쪽 숫자가 더 큰지 맞힙니다."""
import keras
import numpy as np
from keras.layers import Concatenate, Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
random = np.random.default_rng(0)


def pairs(images, labels, count):
    """무작위로 고른 두 이미지와, 왼쪽이 더 큰지입니다."""
    left, right = random.integers(0, len(images), (2, count))
    x = images.reshape(len(images), 784).astype("float32") / 255
    return [x[left], x[right]], (labels[left] > labels[right])[:, None]


train, test = datasets.mnist()
x, y = pairs(*train, 30000)
test_x, test_y = pairs(*test, 5000)

# --8<-- [start:model]
left, right = keras.Input((784,)), keras.Input((784,))
read = Dense(64, "relu")  # 두 이미지를 같은 층으로 읽습니다.
both = Concatenate()([read(left), read(right)])
larger = Dense(1, "sigmoid")(Dense(64, "relu")(both))
model = keras.Model([left, right], larger)
# --8<-- [end:model]

model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=4, batch_size=128, verbose=0)
_, accuracy = model.evaluate(test_x, test_y, batch_size=1000, verbose=0)
print(f"늘 아니라고 답함: {1 - test_y.mean():.2f}")
print(f"테스트 정확도: {accuracy:.2f}")
