"""뷰는 같은 칸을 가리키고 복사는 새 칸을 갖는 것을 그립니다."""
import numpy as np

from dlbook import figures

x = np.arange(6)

figure, axes = figures.canvas(420, 208)
style = {"cell": (40, 34)}
whole = figures.draw_tensor(axes, x, (112, 44), highlight=np.s_[1:4],
                            **style)
copied = figures.draw_tensor(axes, x[1:4].copy(), (152, 150), color="warm",
                             highlight=np.s_[:], **style)
figures.label(axes, 104, whole.left[1], "x", align="right", bold=True)
figures.bracket(axes, (154, 82), (276, 82), "part = x[1:4]: 같은 칸")
figures.arrow(axes, (215, 114), (215, 146), color="muted")
figures.label(axes, 144, copied.left[1], "kept", align="right", bold=True)
figures.label(axes, 288, copied.left[1], "x[1:4].copy(): 새 칸", align="left",
              size=12, color="muted")

figures.save(figure, "view_picture.svg",
             "0부터 5까지 여섯 칸이 x의 메모리입니다. part는 그 가운데 1, 2, "
             "3의 칸을 함께 씁니다. kept는 같은 값 1, 2, 3을 담은 다른 "
             "칸입니다.")
