"""한 에포크 동안 모든 샘플이 한 번씩 섞여 나오는 것을 확인합니다."""
import numpy as np

from dlbook import datasets
from dlbook.batches import Batches

(images, labels), _ = datasets.mnist()
numbers = np.arange(len(images))

shuffled = Batches(images, labels, numbers, size=128, seed=0)
seen = []
for pixels, answers, places in shuffled:
    seen.append(places)
order = np.concatenate(seen)

print("미니배치의 수:", len(shuffled))
print("마지막 미니배치:", pixels.shape, answers.shape)
print("번호가 차례로 나옴:", np.array_equal(order, numbers))
print("모든 번호가 한 번씩 나옴:", np.array_equal(np.sort(order), numbers))
print("레이블이 이미지를 따라감:",
      np.array_equal(labels[order[-96:]], answers))
