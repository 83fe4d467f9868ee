"""대괄호가 겹친 만큼 축이 생기는 것을 확인합니다."""
import numpy as np

print("[7, 8, 9]의 축:", np.array([7, 8, 9]).ndim)
print("[[7, 8, 9]]의 축:", np.array([[7, 8, 9]]).ndim)
print("[[7], [8], [9]]의 축:", np.array([[7], [8], [9]]).ndim)
