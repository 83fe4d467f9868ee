"""사진을 밝게 하는 두 방법을 견주어 작아진 값을 셉니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()

wrong = photo + 100
wide = photo.astype("int16") + 100
right = np.clip(wide, 0, 255).astype("uint8")

print(f"그냥 더했을 때 작아진 값: {(wrong < photo).mean():.0%}")
print(f"넓혀서 더했을 때 작아진 값: {(right < photo).mean():.0%}")
