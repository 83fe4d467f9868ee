"""원소의 수가 맞지 않는 크기로 바꾸면 나는 오류를 봅니다."""
import numpy as np

eggs = np.arange(12)

eggs.reshape(5, 3)
