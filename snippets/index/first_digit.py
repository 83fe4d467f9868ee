"""손글씨 숫자 6만 장을 읽고 한 장을 살펴봅니다."""
from dlbook import datasets

number = 0
(images, labels), _ = datasets.mnist()
image = images[number]

print("모든 이미지의 크기 :", images.shape)
print("이미지 한 장의 크기 :", image.shape)
print("레이블 :", labels[number])
print("가운데 줄의 값 :", image[14, 8:20].tolist())
