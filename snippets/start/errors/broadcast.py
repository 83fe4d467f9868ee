"""샘플마다 평균을 뺄 때 축을 남기지 않습니다."""
import numpy as np

x = np.ones((32, 784))
print("평균:", x.mean(axis=1, keepdims=True).shape, "축을 남겼습니다")
print("뺀 다음:", (x - x.mean(axis=1, keepdims=True)).shape)
print("평균:", x.mean(axis=1).shape, "축을 남기지 않았습니다")
x - x.mean(axis=1)
