"""길이가 들쭉날쭉한 리스트는 텐서가 되지 않음을 확인합니다."""
import numpy as np

full_weeks = np.array([[12, 15, 11, 9], [10, 7, 9, 12]])
print("두 주 모두 나흘 잰 기록의 크기:", full_weeks.shape)

np.array([[12, 15, 11, 9], [10, 7]])
