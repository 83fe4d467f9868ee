"""달걀의 순서는 그대로인데 판의 크기만 바뀌는 것을 봅니다."""
import numpy as np

eggs = np.array([[0, 1, 2, 3, 4, 5],
                 [6, 7, 8, 9, 10, 11]])
print(eggs.reshape(3, 4))
print("(3, -1):", eggs.reshape(3, -1).shape)
