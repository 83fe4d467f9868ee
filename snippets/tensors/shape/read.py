"""크기를 읽고, 길이를 모두 곱해 원소의 개수와 견줍니다."""
import math

from dlbook import datasets

(images, labels), _ = datasets.mnist()

for name, array in [("images", images), ("labels", labels)]:
    print(f"{name}의 크기: {array.shape}, 랭크: {array.ndim}")
print("원소의 개수:", images.size)
print("길이를 모두 곱한 값:", math.prod(images.shape))
