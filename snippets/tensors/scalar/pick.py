"""벡터에서 꺼낸 숫자 하나가 스칼라임을 확인합니다."""
import numpy as np

temperatures = np.array([9.0, 12.0, 15.0, 11.0], dtype="float32")
noon = temperatures[1]

print("꺼낸 값:", noon)
print("꺼낸 값의 축:", noon.ndim)
print("꺼낸 값의 크기:", noon.shape)
print("꺼낸 값의 데이터 타입:", noon.dtype)
print("파이썬 숫자로:", float(noon))
