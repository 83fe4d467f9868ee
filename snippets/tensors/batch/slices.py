"""훈련 이미지를 128장씩 자르고, 마지막과 그 너머를 잘라 봅니다."""
import math

from dlbook import datasets

(images, _), _ = datasets.mnist()
count = math.ceil(len(images) / 128)

print("전체:", images.shape)
print("미니배치의 수:", count)
for n in (0, 1, count - 1, count):
    print(f"{n}번:", images[128 * n:128 * (n + 1)].shape)
