"""벡터는 전치해도 그대로이고, 크기를 바꾸면 열로 서는 것을 봅니다."""
import numpy as np

vector = np.array([0, 1, 2])

print("벡터의 전치:", vector.T.shape)
print("열로 세움:", vector.reshape(-1, 1).shape)
