"""섞은 번호를 128개씩 끊어 이미지와 레이블을 한 번씩 봅니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
order = np.random.default_rng(0).permutation(len(images))

seen = 0
for start in range(0, len(images), 128):
    rows = order[start:start + 128]
    x, y = images[rows], labels[rows]
    seen += len(x)

print("본 이미지:", seen)
print("서로 다른 번호:", len(np.unique(order)))
print("마지막 미니배치:", x.shape, y.shape)
