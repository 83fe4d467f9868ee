"""크기가 다른 행렬을 쌓으면 오류가 나는 것을 확인합니다."""
import numpy as np

whole, center = np.zeros((28, 28)), np.zeros((14, 14))
np.stack([whole, center])
