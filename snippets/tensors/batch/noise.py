"""미니배치의 그래디언트가 전체의 그래디언트에서 벗어난 정도를 잽니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x = images.reshape(len(images), -1).astype("float32") / 255
answers = np.eye(10, dtype="float32")[labels]
weights = np.zeros((784, 10), dtype="float32")
random = np.random.default_rng(0)


def gradient(rows):
    """고른 샘플만 보고 구한 그래디언트입니다."""
    chosen = x[rows]
    return chosen.T @ (chosen @ weights - answers[rows]) / len(rows)


full = gradient(np.arange(len(x)))
sizes = (1, 4, 16, 64, 256, 1024)
spreads = []
for size in sizes:
    errors = [gradient(random.integers(len(x), size=size)) - full
              for _ in range(100)]
    spread = np.sqrt(np.mean(np.square(errors)) / np.mean(full ** 2))
    spreads.append(spread)
    print(f"{size}장: {spread:.2f}배")

steps = [before / after for before, after in zip(spreads, spreads[1:])]
print("4배로 키울 때마다 절반쯤:", all(1.8 < step < 2.2 for step in steps))
np.savez("spreads.npz", sizes=sizes, spreads=spreads)
