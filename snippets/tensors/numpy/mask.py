"""기온에서 조건에 맞는 날을 세고, 고르고, 고칩니다."""
import numpy as np

celsius = np.array([21.0, -99.0, 33.0, 29.0, -99.0, 35.0])
hot = celsius > 30

print("hot:", hot)
print("더운 날의 수:", hot.sum())
print("더운 날의 기온:", celsius[hot])
print("더운 날의 번호:", np.flatnonzero(hot))

measured = celsius != -99
print("0도에서 30도 사이:", celsius[(celsius >= 0) & ~hot])
print("측정한 날의 평균:", celsius[measured].mean())
celsius[~measured] = celsius[measured].mean()
print("빈 날을 평균으로 채움:", celsius)
