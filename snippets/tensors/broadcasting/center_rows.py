"""행마다 자기 평균을 빼려면 길이 1인 축이 필요함을 확인합니다."""
import numpy as np

scores = np.array([[70, 80, 60], [55, 90, 80]])

flat = scores.mean(axis=1)
kept = scores.mean(axis=1, keepdims=True)

print("평균의 크기:", flat.shape)
print("keepdims=True인 평균의 크기:", kept.shape)
print((scores - kept).astype(int))
