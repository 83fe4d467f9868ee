"""층을 지날 때마다 이미지의 크기가 어떻게 줄어드는지 확인합니다."""
from dlbook.layers import Conv2D, MaxPooling2D

shape = (32, 32, 3)
for layer in (Conv2D(8, 5), MaxPooling2D(2), Conv2D(16, 3, strides=2)):
    shape = layer.output_shape(shape)
    print(f"{type(layer).__name__}: {shape}")
