"""가지 넷이 한 칸을 정할 때 이미지의 어디까지 보는지 그립니다."""
import numpy as np

from dlbook import figures
from dlbook.layers import Conv2D, MaxPooling2D
from dlbook.network import Input, Network


def conv(size):
    return Conv2D(4, size, padding="same", dtype="float64")


branches = {
    "1×1": [conv(1)],
    "1×1, 3×3": [conv(1), conv(3)],
    "1×1, 5×5": [conv(1), conv(5)],
    "풀링, 1×1": [MaxPooling2D(3, strides=1, padding="same",
                              dtype="float64"), conv(1)],
}
# 최대 풀링은 샘플마다 한 칸만 고르므로 샘플을 많이 봅니다.
x = np.random.default_rng(0).normal(size=(400, 9, 9, 2))
figure, axes = figures.canvas(440, 150)
for number, (name, layers) in enumerate(branches.items()):
    Network.chain([Input((9, 9, 2)), *layers], seed=0)  # 가중치를 만듭니다.
    kept, y = [], x
    for layer in layers:
        y, one = layer.forward(y)
        kept.append(one)
    dy = np.zeros_like(y)
    dy[:, 4, 4] = 1  # 가운데 칸 하나만 봅니다.
    for layer, one in zip(reversed(layers), reversed(kept)):
        dy, _ = layer.backward(dy, one)
    seen = np.abs(dy).max(axis=(0, 3)) > 0
    figures.draw_tensor(axes, seen.astype(int), (14 + 110 * number, 34),
                        cell=(8, 8), numbers=False, highlight=seen,
                        most=(9, 9))
    figures.label(axes, 57 + 110 * number, 16, name)
figures.save(figure, "wide_view.svg",
             "9행 9열의 칸에서 가지마다 가운데 출력이 보는 칸을 칠했습니다. "
             "1×1은 1칸, 3×3과 풀링은 9칸, 5×5는 25칸입니다.")
