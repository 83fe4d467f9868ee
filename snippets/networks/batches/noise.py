"""미니배치의 그래디언트가 전체의 그래디언트에서 벗어난 정도를 잽니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x = images.reshape(-1, 784) / np.float32(255)
answers = np.eye(10, dtype="float32")[labels]
weights = np.zeros((784, 10), dtype="float32")
rng = np.random.default_rng(0)


def gradient(rows):
    """고른 샘플만 보고 구한 그래디언트입니다."""
    chosen = x[rows]
    return chosen.T @ (chosen @ weights - answers[rows]) / len(rows)


full = gradient(np.arange(len(x)))
sizes = (1, 4, 16, 64, 256, 1024)
spreads = []
for size in sizes:
    errors = [gradient(rng.integers(len(x), size=size)) - full
              for _ in range(100)]
    spread = np.sqrt(np.mean(np.square(errors)) / np.mean(full ** 2))
    spreads.append(spread)
    print(f"{size}장: {spread:.2f}배")

np.savez("spreads.npz", sizes=sizes, spreads=spreads)
