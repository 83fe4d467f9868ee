"""컬러 이미지에 맞춘 층에 흑백 이미지를 넣으면 무엇이 틀렸는지 알려 줍니다."""
import numpy as np

from dlbook.layers import Conv2D

layer = Conv2D(8, 3, name="edges").build((28, 28, 3))
layer(np.zeros((32, 28, 28, 1)))
