"""24개 원소의 크기를 바꾼 결과를 확인합니다."""
import numpy as np

x = np.arange(24).reshape((2, 3, 4))

for shape in ((6, 4), (4, -1), (-1,), (5, -1)):
    try:
        print(shape, "->", x.reshape(shape).shape)
    except ValueError:
        print(shape, "-> 바꿀 수 없음")
