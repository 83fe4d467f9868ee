"""한 쪽에는 가운데만 보이지만, 복사하면 전체가 따라옵니다."""
import numpy as np

# --8<-- [start:middle]
x = np.arange(6).reshape(2, 3)
print("크기 :", x.shape)
# --8<-- [end:middle]
print("합 :", x.sum())
