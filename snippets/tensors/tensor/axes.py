"""축이 하나씩 늘어나는 네 텐서를 나란히 그립니다."""
import numpy as np

from dlbook import figures

BASE = 116  # 칸들의 아랫변

figure, axes = figures.canvas(440, 172)
box = np.array([[[3, 1, 4], [1, 5, 9]], [[2, 6, 5], [3, 5, 8]]])
columns = [
    (box[0, 0, 0], 26, "축 0개", "스칼라"),
    (box[0, 0], 104, "축 1개", "벡터"),
    (box[0], 222, "축 2개", "행렬"),
    (box, 352, "축 3개", "3D 텐서"),
]
for array, center, count, name in columns:
    wide = 26 if array.ndim == 0 else 78
    tall = 26 if array.ndim < 2 else 54
    left = center - wide / 2
    if array.ndim == 3:
        figures.draw_tensor(axes, array, (left - 8, 28), cell=(24, 26))
    else:
        figures.draw_tensor(axes, array, (left, BASE - tall), cell=(24, 26))
    figures.label(axes, center, 138, count, color="accent", bold=True)
    figures.label(axes, center, 160, name)
figures.save(
    figure, "axes.svg",
    "왼쪽부터 축이 하나씩 늘어나는 네 그릇입니다. 숫자 하나인 스칼라는 축이 "
    "0개, 숫자 셋이 늘어선 벡터는 축이 1개, 2행 3열로 놓인 행렬은 축이 2개, "
    "행렬 두 장이 겹친 3D 텐서는 축이 3개입니다.")
