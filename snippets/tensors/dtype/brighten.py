"""사진을 밝게 하는 두 방법을 견주어 어두워진 픽셀를 셉니다."""

import numpy as np

from dlbook import datasets

photo = datasets.coffee()

wrong = photo + 100
wide = photo.astype("int16") + 100
right = np.clip(wide, 0, 255).astype("uint8")

print(f"그냥 더했을 때 어두워진 픽셀: {(wrong < photo).mean():.0%}")
print(f"넓혀서 더했을 때 어두워진 픽셀: {(right < photo).mean():.0%}")
print("결과의 데이터 타입:", wrong.dtype, right.dtype)
