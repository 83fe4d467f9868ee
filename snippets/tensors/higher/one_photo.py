"""사진 한 장을 쌓아도 축이 하나 생기는 것을 확인합니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()

print("사진의 크기:", photo.shape)
print("한 장을 쌓은 크기:", np.stack([photo]).shape)
print("두 장을 쌓은 크기:", np.stack([photo, photo]).shape)
