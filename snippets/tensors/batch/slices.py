"""훈련 이미지를 128장씩 자르고, 실수로 바꿀 때의 메모리를 잽니다."""
from dlbook import datasets

(images, _), _ = datasets.mnist()

print("전체:", images.shape)
for n in (0, 1, 468, 469):
    batch = images[128 * n:128 * (n + 1)]
    print(f"{n}번:", batch.shape)

for part in (images, images[:128]):
    x = part.astype("float32")
    print(f"{len(part)}장을 실수로: {x.nbytes / 1e6:.1f}MB")
