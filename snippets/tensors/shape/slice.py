"""이미지 모음을 축마다 잘라 크기가 어떻게 바뀌는지 확인합니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()

print("이미지 90장:", images[10:100].shape)
print("축을 모두 적음:", images[10:100, 0:28, 0:28].shape)
print("오른쪽 아래:", images[:, 14:, 14:].shape)
print("한가운데:", images[:, 7:-7, 7:-7].shape)
