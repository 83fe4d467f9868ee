"""섞은 번호를 128개씩 끊어 이미지와 레이블을 한 번씩 봅니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
order = np.random.default_rng(0).permutation(len(images))

for start in range(0, len(images), 128):
    rows = order[start:start + 128]
    x, y = images[rows], labels[rows]

print("마지막 미니배치:", x.shape, y.shape)
