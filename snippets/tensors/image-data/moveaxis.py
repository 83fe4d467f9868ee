"""채널 축을 앞으로 옮겼다가 되돌려도 값이 그대로인 것을 확인합니다."""
import numpy as np

from dlbook import datasets

last = datasets.coffee()[np.newaxis]
print("채널 마지막:", last.shape)

first = np.moveaxis(last, -1, 1)
print("채널 우선:", first.shape)
print("transpose로 한 것과 같음:",
      np.array_equal(first, last.transpose(0, 3, 1, 2)))

print("같은 픽셀:", last[0, 200, 120, :].tolist(),
      first[0, :, 200, 120].tolist())

back = np.moveaxis(first, 1, -1)
print("되돌린 크기:", back.shape)
print("처음과 같음:", np.array_equal(back, last))
