"""moveaxis 대신 reshape를 쓰면 크기만 맞고 값의 자리는 틀립니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()

moved = np.moveaxis(photo, -1, 0)
reshaped = photo.reshape(3, 400, 600)
print("moveaxis의 크기:", moved.shape)
print("reshape의 크기:", reshaped.shape)
print("같은 텐서인가:", np.array_equal(moved, reshaped))
print(f"자리가 맞는 값: {(moved == reshaped).mean():.1%}")
