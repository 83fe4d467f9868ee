"""원소의 수가 맞지 않으면 크기를 바꿀 수 없음을 확인합니다."""
import numpy as np

eggs = np.arange(12)

eggs.reshape((5, 3))
