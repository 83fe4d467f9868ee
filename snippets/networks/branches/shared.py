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

inputs = [Input((784,)), Input((784,))]
read = Dense(64, "relu", name="read")
both = Concatenate()([read(inputs[0]), read(inputs[1])])
total = Dense(19, "softmax")(Dense(64, "relu")(both))
shared = Network(inputs, total, seed=0)
shared.compile("adam", "sparse_categorical_crossentropy")
shared.fit(x, y, epochs=6, batch_size=128, verbose=0)

apart = Network.load("sums.npz")
for name, network in (("따로 쓰는 층", apart), ("함께 쓰는 층", shared)):
    accuracy = np.mean(network.predict(test_x).argmax(axis=1) == test_y)
    count = sum(weight.size for weight in network.weights.values())
    print(f"{name}: {accuracy:.2f} (가중치 {count:,}개)")
