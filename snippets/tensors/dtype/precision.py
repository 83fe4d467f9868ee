"""float32와 float64가 실수를 어디까지 정확히 담는지 확인합니다."""
import numpy as np

for kind in [np.float32, np.float64]:
    print(f"{kind.__name__}의 0.1 + 0.2: {kind(0.1) + kind(0.2):.20f}")
    print(f"{kind.__name__}의 0.3: {kind(0.3):.20f}")

print("float64의 2**24 + 1:", int(np.float64(2**24) + np.float64(1)))
print("float32의 2**24 + 1:", int(np.float32(2**24) + np.float32(1)))
