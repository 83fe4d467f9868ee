"""두 픽셀의 차이를 uint8과 int16에서 구해 견줍니다."""

import numpy as np

today = np.array([50, 200], dtype="uint8")
yesterday = np.array([60, 190], dtype="uint8")

print("uint8에서 뺌:", today - yesterday)
print("int16에서 뺌:", today.astype("int16") - yesterday.astype("int16"))
