"""행마다 자기 평균을 빼려면 길이 1인 축이 남아야 하는 것을 봅니다."""
import numpy as np

scores = np.array([[70, 80, 60], [55, 90, 80]])
kept = scores.mean(axis=1, keepdims=True)

print("평균의 크기:", scores.mean(axis=1).shape)
print("keepdims=True인 평균의 크기:", kept.shape)
print((scores - kept).tolist())
