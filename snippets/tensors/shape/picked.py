"""축이 셋인 텐서에서 x[1, :, 1:]이 남기는 것을 그립니다."""
import numpy as np

from dlbook import figures

x = np.arange(24).reshape(2, 3, 4)
part = x[1, :, 1:]

figure, axes = figures.canvas(440, 190)
figures.draw_tensor(axes, x[0], (16, 44), cell=(30, 30))
figures.draw_tensor(axes, x[1], (154, 44), cell=(30, 30),
                    highlight=np.s_[:, 1:])
figures.draw_tensor(axes, part, (334, 44), cell=(30, 30),
                    highlight=np.s_[:, :])
for left, text in ((76, "x[0]"), (214, "x[1]"), (379, "x[1, :, 1:]")):
    figures.label(axes, left, 20, text, bold=True)
figures.arrow(axes, (284, 89), (326, 89))
figures.label(axes, 145, 164, f"크기 {x.shape}", color="muted")
figures.label(axes, 379, 164, f"크기 {part.shape}", color="accent")
figures.save(figure, "picked.svg",
             "크기가 (2, 3, 4)인 텐서의 둘째 장에서 열 1부터 끝까지를 골라, 크기가 "
             "(3, 3)인 조각을 꺼냅니다. 번호 1을 적은 첫 축은 사라졌습니다.")
