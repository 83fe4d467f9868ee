"""뒤에서부터 맞지 않는 크기를 더하면 나는 오류를 봅니다."""
import numpy as np

scores = np.array([[70, 80, 60], [55, 90, 75], [85, 65, 70], [60, 75, 95]])
attendance = np.array([1, 2, 3, 4])

scores + attendance
