"""뒤집은 배열에 값을 넣은 다음, 원래 배열을 봅니다."""
import numpy as np

x = np.arange(5)
back = x[::-1]
back[0] = 9
print("x:", x)
