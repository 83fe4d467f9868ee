"""두 크기를 맞춘 결과를 계산하지 않고 미리 알아냅니다."""
import numpy as np

PAIRS = [
    ((4, 3), (3,)),
    ((4, 3), (4, 1)),
    ((4, 3), ()),
    ((4, 1), (1, 3)),
    ((60000, 28, 28), (28, 28)),
]

for a, b in PAIRS:
    print(a, "+", b, "->", np.broadcast_shapes(a, b))
