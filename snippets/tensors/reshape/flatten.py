"""이미지 6만 장을 길이 784인 벡터 6만 개로 바꿉니다."""

from dlbook import datasets

(images, _), _ = datasets.mnist()
vectors = images.reshape(60000, 784)

print("크기:", images.shape, "->", vectors.shape)
print("0번 이미지의 8행 9열:", images[0, 8, 9])
print("0번 벡터의 233번:", vectors[0, 8 * 28 + 9])
