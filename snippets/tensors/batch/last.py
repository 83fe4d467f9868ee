"""마지막 미니배치가 더 짧은 것을 확인합니다."""
from dlbook import batches, datasets

(images, _), _ = datasets.mnist()
full, rest = divmod(len(images), 128)
number = batches.count(len(images), 128)

print("꽉 찬 미니배치:", full)
print("남은 이미지:", rest)
print("미니배치의 수:", number)
print("마지막 미니배치:", batches.batch(images, number - 1).shape)
