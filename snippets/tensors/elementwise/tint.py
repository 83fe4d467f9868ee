"""사진의 색 채널마다 다른 수를 곱한 픽셀을 봅니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()
tinted = np.clip(photo * [1.3, 1.1, 0.8], 0, 255).astype("uint8")
print("크기:", photo.shape, "* (3,) ->", tinted.shape)
print("한 픽셀의 빨강, 초록, 파랑:", photo[200, 500])
print("곱하고 자른 뒤:", tinted[200, 500])
