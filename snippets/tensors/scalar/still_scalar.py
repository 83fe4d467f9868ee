"""스칼라끼리 계산한 결과의 축을 셉니다."""
import numpy as np

morning = np.float32(12.0)
evening = np.float32(7.0)
difference = morning - evening

print("일교차:", difference)
print("일교차의 축:", difference.ndim)
print("일교차의 데이터 타입:", difference.dtype)
