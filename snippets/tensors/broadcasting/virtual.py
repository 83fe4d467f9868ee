"""늘어난 벡터가 메모리를 더 쓰지 않는 것을 확인합니다."""
import numpy as np

bonus = np.array([5, 0, 10])
stretched = np.broadcast_to(bonus, (10_000, 3))

print("늘어난 크기:", stretched.shape)
print("마지막 행:", stretched[-1])
print("같은 메모리를 함께 씀:", np.shares_memory(bonus, stretched))
