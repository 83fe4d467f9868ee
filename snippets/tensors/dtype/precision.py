"""float32와 float64가 0.3과 큰 수를 어떻게 반올림하는지 봅니다."""
import numpy as np

for kind in [np.float32, np.float64]:
    print(f"{kind.__name__}의 0.1 + 0.2: {kind(0.1) + kind(0.2):.20f}")
    print(f"{kind.__name__}의 0.3: {kind(0.3):.20f}")
    print(f"{kind.__name__}의 2**24 + 1: {kind(2**24) + kind(1):.0f}")
