"""축을 옮기는 두 방법의 값을 픽셀마다 견줍니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()
moved = np.moveaxis(photo, -1, 0)
turned = photo.transpose(2, 0, 1)

print("크기:", moved.shape, turned.shape)
print("다른 픽셀의 수:", np.count_nonzero(moved != turned))
assert np.array_equal(moved, turned), "두 방법의 결과가 같다"
