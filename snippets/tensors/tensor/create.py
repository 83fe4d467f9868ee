"""리스트를 텐서로 옮기고, 둘에 같은 곱셈을 해 봅니다."""
import numpy as np

prices = [1200, 800, 3000]
tensor = np.array(prices)

print("리스트에 2를 곱함:", prices * 2)
print("텐서에 2를 곱함:", tensor * 2)
