"""번호를 적은 축은 사라지고 범위를 적은 축은 남는 것을 확인합니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()

print("images[7]           ", images[7].shape)
print("images[7, 14]       ", images[7, 14].shape)
print("images[7, 14, 10]   ", images[7, 14, 10].shape)
print("images[7:8]         ", images[7:8].shape)
print("images[10:100]      ", images[10:100].shape)
print("images[:, 7:-7, 14:]", images[:, 7:-7, 14:].shape)
