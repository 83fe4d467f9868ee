"""데이터를 한 번 다 보는 동안 배운 정도를 견줍니다."""
import numpy as np

from dlbook import datasets
from dlbook.batches import Batches

(images, labels), (test_images, test_labels) = datasets.mnist()
test_x = test_images.reshape(len(test_images), -1) / np.float32(255)


def learn(size):
    """미니배치마다 가중치를 한 걸음씩 고치고 정확도를 돌려줍니다."""
    weights = np.zeros((784, 10), dtype="float32")
    for pixels, digits in Batches(images, labels, size=size, seed=0):
        x = pixels.reshape(len(pixels), -1) / np.float32(255)
        answers = np.eye(10, dtype="float32")[digits]
        gradient = x.T @ (x @ weights - answers) / len(x)
        weights -= 0.02 * gradient
    return np.mean((test_x @ weights).argmax(axis=1) == test_labels)


mini, whole = learn(128), learn(len(images))
print(f"미니배치로 469걸음: 정확도 {mini:.2f}")
print(f"전체로 한 걸음: 정확도 {whole:.2f}")
print("미니배치가 0.1 넘게 앞섬:", bool(mini - whole > 0.1))
