"""원소의 번호가 새 자리로 바뀌는 것을 확인합니다."""
import numpy as np

from dlbook.tensors import naive_reshape, row_major_index

eggs = np.arange(12).reshape((2, 6))

for number in (0, 5, 6, 11):
    print(f"{number}번 달걀:", row_major_index(number, (2, 6)), "->",
          row_major_index(number, (3, 4)))

same = np.array_equal(naive_reshape(eggs, (3, 4)), eggs.reshape((3, 4)))
print("NumPy와 같음:", same)
