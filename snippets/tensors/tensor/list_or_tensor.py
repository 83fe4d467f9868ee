"""같은 곱셈을 리스트와 텐서에 해서 견줍니다."""
import numpy as np

prices = [1200, 800, 3000]

print("리스트:", prices * 2)
print("텐서:", np.array(prices) * 2)
