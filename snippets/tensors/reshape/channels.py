"""채널 축을 맨 앞으로 옮기면 색마다 온전한 사진이 되는지 봅니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()
moved = np.moveaxis(photo, -1, 0)
turned = np.transpose(photo, (2, 0, 1))
reread = photo.reshape((3, 400, 600))

print("크기:", photo.shape, "->", moved.shape)
print("transpose로도 같음:", np.array_equal(moved, turned))
print("moveaxis의 첫 장이 빨강:", np.array_equal(moved[0], photo[:, :, 0]))
print("reshape의 첫 장이 빨강:", np.array_equal(reread[0], photo[:, :, 0]))
