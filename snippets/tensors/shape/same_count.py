"""원소가 같아도 크기가 다를 수 있음을 확인합니다."""

import numpy as np

values = np.array([3, 1, 4, 1, 5])
row = values[np.newaxis, :]
column = values[:, np.newaxis]

print("벡터:", values.shape, "원소", values.size)
print("한 행:", row.shape, "원소", row.size)
print("한 열:", column.shape, "원소", column.size)
print("크기가 같음:", values.shape == row.shape)
