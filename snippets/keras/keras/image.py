"""이미지: 옷 사진을 보고 열 가지 가운데 하나를 맞힙니다."""
import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D, Rescaling

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, test_labels) = datasets.fashion()

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    Rescaling(1 / 255),
    Conv2D(16, 3, activation="relu"),
    MaxPooling2D(),
    Conv2D(32, 3, activation="relu"),
    MaxPooling2D(),
    Flatten(),
    Dense(10, "softmax"),
])

model.compile("adam", "sparse_categorical_crossentropy",
              metrics=["accuracy"])
model.fit(images[..., None], labels, epochs=4, batch_size=64, verbose=0)
# --8<-- [end:model]
_, accuracy = model.evaluate(test_images[..., None], test_labels,
                             batch_size=1000, verbose=0)
print(f"테스트 정확도: {accuracy:.2f}")
