"""배열을 만드는 함수마다 무엇이 나오는지 봅니다."""
import numpy as np

rng = np.random.default_rng(0)
print("ones:", np.ones((2, 3)).tolist())
print("eye:", np.eye(3, dtype=int).tolist())
print("arange:", np.arange(2, 10, 3))
print("linspace:", np.linspace(0, 1, 5))
print("integers:", rng.integers(0, 10, size=5))
print("permutation:", rng.permutation(5))
