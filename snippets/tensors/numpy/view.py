"""범위로 고른 배열에 값을 넣은 다음, 원래 배열을 봅니다."""
import numpy as np

x = np.arange(6)
part = x[1:4]
kept = x[1:4].copy()
part[:] = 0
print("x:", x)
print("kept:", kept)
