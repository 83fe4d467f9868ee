"""두 벡터를 같은 자리끼리 곱해 더하는 모습을 그립니다."""
import numpy as np

from dlbook import figures

counts = np.array([3, 2, 5])
prices = np.array([1200, 900, 400])

figure, axes = figures.canvas(420, 236)
style = {"cell": (62, 34)}
first = figures.draw_tensor(axes, counts, (72, 30), color="warm",
                            highlight=np.s_[:], **style)
second = figures.draw_tensor(axes, prices, (72, 84), color="accent",
                             highlight=np.s_[:], **style)
third = figures.draw_tensor(axes, counts * prices, (72, 164), **style)
total = figures.box(axes, 330, 164, 72, 34, f"{counts @ prices}",
                    color="second", bold=True)
for place, name in enumerate(("사과", "귤", "감")):
    middle = second.cell(place).center[0]
    figures.label(axes, middle, 14, name, color="muted")
    figures.label(axes, middle, 74, "×")
    figures.arrow(axes, second.cell(place).bottom, third.cell(place).top)
for cells, text in ((first, "개수"), (second, "값"), (third, "곱")):
    figures.label(axes, 64, cells.left[1], text, align="right")
figures.arrow(axes, third.right, total.left, "모두 더함")
figures.label(axes, total.center[0], 214, "스칼라", color="second")

figures.save(figure, "pairs.svg",
             "개수 3, 2, 5와 값 1200, 900, 400을 같은 자리끼리 곱하면 "
             "3600, 1800, 2000입니다. 이 셋을 모두 더하면 스칼라 "
             "7400입니다.")
