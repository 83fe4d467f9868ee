"""장바구니 둘의 값을 가게 하나에서, 그리고 네 곳에서 구합니다."""
import numpy as np

baskets = np.array([[3, 2, 5],
                    [0, 6, 1]])
shops = np.array([[1200, 1100, 1400, 1000],
                  [900, 950, 700, 800],
                  [400, 500, 300, 450]])
print("첫 가게:", baskets @ shops[:, 0])
print("네 가게:", (baskets @ shops).tolist())
