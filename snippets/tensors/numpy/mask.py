"""기온에서 조건에 맞는 날을 세고, 고르고, 고칩니다."""
import numpy as np

celsius = np.array([21, -99, 33, 29, -99, 35])  # -99는 재지 못한 날
hot = celsius > 30
print("hot:", hot)
print("더운 날의 수:", hot.sum())
print("더운 날의 기온:", celsius[hot])
print("0도에서 30도 사이:", celsius[(celsius >= 0) & ~hot])
print("where:", np.where(hot, 30, celsius))
celsius[hot] = 30
print("더운 날을 30으로 바꿈:", celsius)
