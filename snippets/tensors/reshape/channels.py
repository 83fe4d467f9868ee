"""채널 축을 맨 앞으로 옮긴 것과 크기만 바꾼 것의 첫 장을 견줍니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()
moved = np.moveaxis(photo, -1, 0)
reread = photo.reshape(3, 400, 600)

print("크기:", photo.shape, "->", moved.shape, reread.shape)
print("moveaxis의 첫 장:", moved[0, 0, :3])
print("reshape의 첫 장:", reread[0, 0, :3])
print("사진의 첫 픽셀:", photo[0, 0])
