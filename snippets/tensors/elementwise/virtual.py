"""만 행으로 늘린 벡터가 값을 복사했는지, 메모리의 걸음으로 봅니다."""
import numpy as np

bonus = np.array([5, 0, 10])
stretched = np.broadcast_to(bonus, (10_000, 3))

print("늘린 크기:", stretched.shape)
print("다음 행까지의 바이트:", stretched.strides[0])
print("함께 쓰는 메모리의 바이트:", bonus.nbytes)
assert np.shares_memory(bonus, stretched), "늘린 것이 원래 수를 함께 씁니다"
assert stretched.strides[0] == 0, "행을 넘어가도 메모리에서는 제자리입니다"
