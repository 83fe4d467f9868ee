"""두 숫자의 합을 맞히도록 훈련합니다. 낱낱의 숫자는 알려 주지 않습니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Concatenate, Dense
from dlbook.network import Input, Network

(images, labels), (test_images, test_labels) = datasets.mnist()
random = np.random.default_rng(0)


def pairs(images, labels, count):
    """무작위로 고른 두 이미지와 그 합입니다."""
    left, right = random.integers(0, len(images), (2, count))
    x = images.reshape(len(images), 784).astype("float32") / 255
    return [x[left], x[right]], labels[left] + labels[right]


x, y = pairs(images, labels, 60000)
test_x, test_y = pairs(test_images, test_labels, 10000)
print(f"가장 흔한 합만 답함: {np.bincount(test_y).max() / 10000:.2f}")

for name, branches in (("왼쪽 숫자만 봄", 1), ("두 숫자를 봄", 2)):
    inputs = [Input((784,)), Input((784,))]
    ways = [Dense(64, "relu")(one) for one in inputs[:branches]]
    both = Concatenate()(ways) if branches == 2 else ways[0]
    total = Dense(19, "softmax")(Dense(64, "relu")(both))
    network = Network(inputs, total, seed=0)
    network.compile("adam", "sparse_categorical_crossentropy",
                    metrics=["accuracy"])
    network.fit(x, y, epochs=6, batch_size=128, verbose=0)
    accuracy = network.evaluate(test_x, test_y)["accuracy"]
    print(f"{name}: {accuracy:.2f}")
network.save("sums.npz")
