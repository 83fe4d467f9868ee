"""패딩과 스트라이드에 따라 출력의 크기가 어떻게 달라지는지 셉니다."""
from dlbook.layers import Conv2D

for padding in ("valid", "same"):
    for strides in (1, 2, 3):
        layer = Conv2D(8, 3, strides=strides, padding=padding)
        shape = layer.output_shape((28, 28, 1))
        print(f"padding {padding:5}, strides {strides}: {shape}")
