"""배열을 만드는 함수마다 무엇이 나오는지 봅니다."""
import numpy as np

rng = np.random.default_rng(0)

print("zeros:", np.zeros((2, 3)).tolist())
print("full:", np.full(3, 7).tolist())
print("eye:", np.eye(3, dtype=int).tolist())
print("arange:", np.arange(2, 10, 3).tolist())
print("linspace:", np.linspace(0, 1, 5).tolist())
print("integers:", rng.integers(0, 10, size=5).tolist())
print("normal:", rng.normal(size=(2, 2)).round(2).tolist())
print("permutation:", rng.permutation(5).tolist())
