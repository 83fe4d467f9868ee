"""없는 미니배치를 잘라 내면 무엇이 나오는지 확인합니다."""
from dlbook import batches, datasets

(images, _), _ = datasets.mnist()
n = 469

print("슬라이싱:", images[128 * n:128 * (n + 1)].shape)
try:
    batches.batch(images, n)
except IndexError as error:
    print(error)
