"""같은 행렬을 전치한 것과 크기를 바꾼 것을 나란히 그립니다."""
import numpy as np

from dlbook import figures

x = np.array([[0, 1, 2], [3, 4, 5]])

figure, axes = figures.canvas(420, 246)
style = {"cell": (38, 34)}
start = figures.draw_tensor(axes, x, (14, 90), highlight=0, **style)
turned = figures.draw_tensor(axes, x.T, (206, 64), highlight=np.s_[:, 0],
                             **style)
reread = figures.draw_tensor(axes, x.reshape(3, 2), (328, 64),
                             highlight=x.reshape(3, 2) < 3, **style)
figures.arrow(axes, (start.right[0] + 6, start.right[1]),
              (turned.left[0] - 6, start.right[1]))
figures.label(axes, start.center[0], 72, "x (2, 3)")
for cells, text, note in (
        (turned, "x.T", "행이 열이\n됩니다"),
        (reread, "x.reshape(3, 2)", "순서대로\n다시 채웁니다")):
    x_middle = cells.center[0] - (6 if cells is reread else 0)
    figures.label(axes, x_middle, 44, text)
    figures.label(axes, cells.center[0], 202, note, size=12, color="muted")

figures.label(axes, 306, start.right[1], "≠", size=20, color="warm")

figures.save(figure, "compare.svg",
             "첫 행이 0, 1, 2이고 둘째 행이 3, 4, 5인 행렬입니다. 전치하면 "
             "0, 1, 2가 첫 열이 됩니다. 크기를 (3, 2)로 바꾸면 0, 1이 첫 "
             "행, 2, 3이 둘째 행, 4, 5가 셋째 행이어서 서로 다릅니다.")
