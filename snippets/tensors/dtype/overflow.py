"""uint8이 255를 넘거나 0보다 작아질 때 무엇이 나오는지 확인합니다."""
import numpy as np

pixels = np.array([0, 100, 155, 156, 250], dtype="uint8")

print("원래 픽셀:", pixels)
print("100을 더함:", pixels + 100)
print("1을 뺌:", pixels - 1)
print("모두 더함:", pixels.sum())
pixels + 300
