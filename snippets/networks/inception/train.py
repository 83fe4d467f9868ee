"""인셉션 블록이 있는 네트워크로 옷 사진 6000장을 배웁니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import (
    Concatenate, Conv2D, Dense, Flatten, MaxPooling2D)
from dlbook.network import Input, Network

(images, labels), (test_images, test_labels) = datasets.fashion()
x = images[..., None].astype("float32") / 255
test_x = test_images[..., None].astype("float32") / 255

means = np.stack([x[labels == kind].mean(axis=0) for kind in range(10)])
far = ((test_x[:, None] - means) ** 2).sum(axis=(2, 3, 4))
print(f"가장 가까운 평균: {np.mean(far.argmin(axis=1) == test_labels):.2f}")


def conv(filters, size, **more):
    return Conv2D(filters, size, activation="relu", padding="same", **more)


image = Input((28, 28, 1))
stem = conv(16, 3, strides=2)(image)
block = Concatenate()([
    conv(8, 1)(stem),
    conv(8, 3)(conv(8, 1)(stem)),
    conv(8, 5)(conv(8, 1)(stem)),
    conv(8, 1)(MaxPooling2D(3, strides=1, padding="same")(stem)),
])
inception = Dense(10, "softmax")(Flatten()(MaxPooling2D(2)(block)))
plain = MaxPooling2D(2)(conv(32, 3)(stem))
plain = Dense(10, "softmax")(Flatten()(plain))
dense = Dense(10, "softmax")(Dense(64, "relu")(Flatten()(image)))

for name, output in (("밀집 층", dense), ("3×3 합성곱 하나", plain),
                     ("인셉션 블록", inception)):
    network = Network(image, output, seed=0)
    network.compile("adam", "sparse_categorical_crossentropy",
                    metrics=["accuracy"])
    network.fit(x, labels, epochs=8, batch_size=64, verbose=0)
    accuracy = network.evaluate(test_x, test_labels)["accuracy"]
    count = sum(weight.size for weight in network.weights.values())
    print(f"{name}: {accuracy:.2f} (가중치 {count:,}개)")
