"""숫자 다섯 개와 축 다섯 개가 다른 말임을 확인합니다."""
import numpy as np

five_numbers = np.array([3, 1, 4, 1, 5])
five_axes = np.array([[[[[7]]]]])

print("five_numbers의 숫자:", five_numbers.size, "축:", five_numbers.ndim)
print("five_axes의 숫자:", five_axes.size, "축:", five_axes.ndim)
