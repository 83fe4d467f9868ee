"""-1을 적은 축의 길이가 저절로 정해지는 것을 확인합니다."""
import numpy as np

from dlbook import datasets

_, (images, _) = datasets.mnist()
eggs = np.arange(12)

print("(3, -1):", eggs.reshape((3, -1)).shape)
print("(-1, 2):", eggs.reshape((-1, 2)).shape)
print("테스트 이미지:", images.reshape((len(images), -1)).shape)
