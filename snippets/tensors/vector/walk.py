"""걸음을 적은 벡터에서 방향마다 얼마나 갔는지 꺼냅니다."""
import numpy as np

walk = np.array([3, 2])  # 동쪽, 북쪽

print("동쪽으로:", walk[0])
print("북쪽으로:", walk[1])
print("축의 개수:", walk.ndim)
