"""축의 길이를 넘는 번호를 쓰면 오류가 나는 것을 봅니다."""
import numpy as np

sales = np.array([[5, 2, 1, 3], [4, 6, 0, 2], [7, 3, 2, 5]])
sales[1, 4]
