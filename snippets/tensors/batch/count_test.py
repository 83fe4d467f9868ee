"""테스트 이미지를 나눈 미니배치의 수와 마지막 크기를 확인합니다."""
from dlbook import batches, datasets

_, (images, _) = datasets.mnist()

for size in (128, 1000, 3000):
    number = batches.count(len(images), size)
    last = batches.batch(images, number - 1, size)
    print(f"{size}장씩: {number}개, 마지막은 {len(last)}장")
