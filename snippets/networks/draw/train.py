"""MNIST와 글씨를 바꾼 MNIST로 네트워크를 훈련해, 작은 파일로 남깁니다."""
import numpy as np

from dlbook import datasets, handwriting
from dlbook.layers import Conv2D, Dense, Flatten
from dlbook.network import Input, Network
from dlbook.optimizers import Adam, CosineDecay

(images, labels), (test_images, test_labels) = datasets.mnist()
rng = np.random.default_rng(0)
varied = [handwriting.varied(images[start:start + 1000], rng)
          for start in range(0, 30000, 1000)]
x = np.concatenate([images, *varied])[..., None].astype("float32") / 255
y = np.concatenate([labels, labels[:30000]])

network = Network.chain([
    Input((28, 28, 1)),
    Conv2D(8, 5, activation="relu", strides=2),
    Conv2D(16, 3, activation="relu", strides=2),
    Flatten(), Dense(64, "relu"), Dense(10, "softmax")], seed=0)
schedule = CosineDecay(0.002, decay_steps=3 * 704)
network.compile(Adam(schedule), "sparse_categorical_crossentropy")
network.fit(x, y, epochs=3, batch_size=128, verbose=0)
network.save("whole.npz")

with np.load("whole.npz") as arrays:
    np.savez_compressed("handwriting.npz", **{
        name: array.astype("float16") if array.dtype == "float32" else array
        for name, array in arrays.items()})
small = Network.load("handwriting.npz")
guesses = small.predict(
    test_images[..., None].astype("float32") / 255).argmax(axis=1)
print("가중치:", sum(array.size for array in small.weights.values()))
print(f"테스트 정확도: {np.mean(guesses == test_labels):.2f}")
