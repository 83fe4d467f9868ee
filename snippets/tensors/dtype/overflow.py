"""uint8이 255를 넘거나 0보다 작아지면 한 바퀴 도는 것을 확인합니다."""

import numpy as np

pixels = np.array([0, 100, 155, 156, 250], dtype="uint8")

print("원래 픽셀:", pixels)
print("100을 더함:", pixels + 100)
print("1을 뺌:", pixels - 1)
