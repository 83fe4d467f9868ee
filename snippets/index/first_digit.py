"""손글씨 숫자 6만 장을 읽고 첫 장을 살펴봅니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()
first = images[0]

print("모든 이미지의 크기:", images.shape)
print("첫 이미지의 크기:", first.shape)
print("첫 이미지의 레이블:", labels[0])
print("가운데 줄의 값:", first[14, 8:20].tolist())
