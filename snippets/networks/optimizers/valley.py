"""좁고 긴 골짜기에서 여섯 걸음을 걸어 봅니다."""
import numpy as np

from dlbook.optimizers import SGD


def height(w):
    """가로로는 완만하고 세로로는 가파른 골짜기의 높이입니다."""
    return 0.05 * w[0] ** 2 + w[1] ** 2


def slope(w):
    return np.array([0.1 * w[0], 2 * w[1]])


w = np.array([-9.0, 2.0])
optimizer = SGD(0.9)
for step in range(7):
    print(f"{step}걸음: ({w[0]:5.2f}, {w[1]:5.2f}) 높이 {height(w):.2f}")
    optimizer.update({"w": w}, {"w": slope(w)})
