"""점곱 하나로 합과 평균을 구할 수 있음을 확인합니다."""
import numpy as np

scores = np.array([70.0, 80.0, 60.0, 90.0])
ones = np.ones(4)
weights = np.array([0.1, 0.2, 0.3, 0.4])

print("합:", scores @ ones)
print("평균:", scores @ (ones / 4))
print("나중 시험일수록 중요한 평균:", f"{scores @ weights:.1f}")
