"""사진의 색 채널마다 다른 수가 곱해지는 것을 확인합니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()
gains = np.array([1.3, 1.1, 0.8])

brighter = photo * gains
safe = np.clip(brighter, 0, 255).astype("uint8")

print("크기:", photo.shape, "*", gains.shape, "->", safe.shape)
print("한 픽셀의 빨강, 초록, 파랑:", photo[200, 500].tolist())
print("곱하고 자른 뒤:", safe[200, 500].tolist())
