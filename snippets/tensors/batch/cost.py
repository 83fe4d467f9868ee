"""6만 장을 모두 실수로 바꿀 때와 128장만 바꿀 때의 메모리를 잽니다."""
from dlbook import datasets

(images, _), _ = datasets.mnist()

for count in (60000, 128):
    x = images[:count].astype("float32")
    print(f"{count}장: {x.nbytes / 1e6:.1f}MB")
