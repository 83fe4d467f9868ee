"""훈련 이미지를 128장씩 잘라 미니배치로 만듭니다."""
from dlbook import datasets

(train_images, _), _ = datasets.mnist()

first = train_images[:128]
second = train_images[128:256]

n = 3
some = train_images[128 * n:128 * (n + 1)]

print("전체:", train_images.shape)
print("0번 미니배치:", first.shape)
print("1번 미니배치:", second.shape)
print(f"{n}번 미니배치:", some.shape)
