"""범위로 고른 뷰에 값을 넣으면 원래 배열도 바뀌는 것을 봅니다."""
import numpy as np

x = np.arange(6)
part = x[1:4]
kept = x[1:4].copy()
part[:] = 0

print("x:", x)
print("part:", part)
print("kept:", kept)

other = x
other[5] = 99
print("other = x로 바꾼 x:", x)
