"""데이터 타입마다 원소 하나와 MNIST 훈련 이미지 전체의 바이트를 잽니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()

for name in ["uint8", "float32", "float64"]:
    tensor = images.astype(name)
    print(f"{name}: 원소 {tensor.itemsize}바이트, 전체 {tensor.nbytes:,}바이트")
