"""씨앗이 같으면 난수가 같고, 다르면 다릅니다."""
import numpy as np

for seed in (0, 0, 1):
    rng = np.random.default_rng(seed)
    print(f"씨앗 {seed}의 난수 :", rng.integers(100, size=5))
