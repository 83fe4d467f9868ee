"""크기를 읽고, 그 길이를 모두 곱해 원소의 개수와 견줍니다."""
import math

from dlbook import datasets

(images, labels), _ = datasets.mnist()
n, height, width = images.shape

print("images의 크기:", images.shape)
print(f"소리 내어: 이미지 {n}장, 장마다 {height}행 {width}열")
print("labels의 크기:", labels.shape)
print(f"원소의 개수: {images.size:,}")
print(f"길이를 모두 곱한 값: {math.prod(images.shape):,}")
