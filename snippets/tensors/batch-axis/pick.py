"""이미지를 고르는 세 방법의 크기를 확인합니다."""
from dlbook import datasets

(images, _), _ = datasets.mnist()

print("images[5]:", images[5].shape)
print("images[5:6]:", images[5:6].shape)
print("images[[5, 0, 7]]:", images[[5, 0, 7]].shape)
