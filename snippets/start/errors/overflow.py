"""uint8에 담긴 값은 255를 넘지 못하고 돌아갑니다. 오류가 나지 않습니다."""
import numpy as np

bright = np.array([200, 250], np.uint8)
print("uint8의 합:", bright + bright)
print("float32의 합:", bright.astype("float32") + bright)
