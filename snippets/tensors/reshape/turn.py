"""크기가 같은 전치와 크기 바꾸기의 값을 견줍니다."""
import numpy as np

x = np.array([[0, 1, 2], [3, 4, 5]])
print("x.T:", x.T.tolist())
print("x.reshape(3, 2):", x.reshape(3, 2).tolist())
