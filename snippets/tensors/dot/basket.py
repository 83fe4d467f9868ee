"""장바구니의 값을 원소별 곱셈과 합으로, 그리고 기호 하나로 구합니다."""
import numpy as np

counts, prices = np.array([3, 2, 5]), np.array([1200, 900, 400])
print("곱해서 더함:", (counts * prices).sum())
print("counts @ prices:", counts @ prices)
