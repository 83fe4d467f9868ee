"""뒤에서부터 맞지 않는 크기가 오류로 끝나는 것을 확인합니다."""
import numpy as np

scores = np.array([[70, 80, 60], [55, 90, 75], [85, 65, 70], [60, 75, 95]])
attendance = np.array([1, 2, 3, 4])

print("점수", scores.shape, "출석 점수", attendance.shape)
scores + attendance
