"""양쪽 가지가 같은 층을 쓰게 하면 가중치가 줄어듭니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Concatenate, Dense
from dlbook.network import Input, Network

(images, labels), (test_images, test_labels) = datasets.mnist()
random = np.random.default_rng(0)


def pairs(images, labels, count):
    left, right = random.integers(0, len(images), (2, count))
    x = images.reshape(len(images), 784).astype("float32") / 255
    return [x[left], x[right]], labels[left] + labels[right]


x, y = pairs(images, labels, 60000)
test_x, test_y = pairs(test_images, test_labels, 10000)

for name, share in (("따로 쓰는 층", False), ("함께 쓰는 층", True)):
    inputs = [Input((784,)), Input((784,))]
    read = Dense(64, "relu", name="read")
    other = read if share else Dense(64, "relu", name="read_too")
    both = Concatenate()([read(inputs[0]), other(inputs[1])])
    total = Dense(19, "softmax")(Dense(64, "relu")(both))
    network = Network(inputs, total, seed=0)
    network.compile("adam", "sparse_categorical_crossentropy",
                    metrics=["accuracy"])
    network.fit(x, y, epochs=6, batch_size=128, verbose=0)
    count = sum(weight.size for weight in network.weights.values())
    accuracy = network.evaluate(test_x, test_y)["accuracy"]
    print(f"{name}: {accuracy:.2f} (가중치 {count:,}개)")
