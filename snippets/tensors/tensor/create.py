"""리스트에 담긴 숫자를 텐서로 옮깁니다."""
import numpy as np

temperatures = np.array([12, 15, 11, 9])
seats = np.array([[1, 0, 1], [0, 0, 1]])

print("temperatures:", temperatures)
print("축의 개수:", temperatures.ndim)
print("seats:")
print(seats)
print("seats의 축의 개수:", seats.ndim)
