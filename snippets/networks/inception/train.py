"""인셉션 블록이 있는 네트워크로 옷 사진 6000장을 배웁니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Concatenate, Conv2D, Dense, Flatten, MaxPooling2D
from dlbook.network import Input, Network
from dlbook.optimizers import Adam

(images, labels), (test_images, test_labels) = datasets.fashion()
x = images[..., None].astype("float32") / 255
test_x = test_images[..., None].astype("float32") / 255
means = np.stack([x[labels == kind].mean(axis=0) for kind in range(10)])
far = ((test_x[:, None] - means) ** 2).sum(axis=(2, 3, 4))
print(f"가장 가까운 평균: {np.mean(far.argmin(axis=1) == test_labels):.2f}")


def conv(filters, size, **more):
    return Conv2D(filters, size, activation="relu", padding="same", **more)


def inception(stem):
    return Concatenate()([
        conv(8, 1)(stem), conv(8, 3)(conv(8, 1)(stem)),
        conv(8, 5)(conv(8, 1)(stem)),
        conv(8, 1)(MaxPooling2D(3, strides=1, padding="same")(stem))])


image = Input((28, 28, 1))
stems = [MaxPooling2D(2)(conv(16, 3, strides=2)(image)) for _ in range(2)]
for name, part in (("밀집 층", Dense(64, "relu")(Flatten()(image))),
                   ("3×3 합성곱 하나", conv(32, 3)(stems[0])),
                   ("인셉션 블록", inception(stems[1]))):
    network = Network(image, Dense(10, "softmax")(Flatten()(part)), seed=0)
    network.compile(Adam(0.003), "sparse_categorical_crossentropy",
                    metrics=["accuracy"])
    network.fit(x, labels, epochs=3, batch_size=64, verbose=0)
    accuracy = network.evaluate(test_x, test_labels)["accuracy"]
    count = sum(weight.size for weight in network.weights.values())
    print(f"{name}: {accuracy:.2f} (가중치 {count:,}개)")
print(f"표본 오차: {np.sqrt(accuracy * (1 - accuracy) / len(test_x)):.3f}")
