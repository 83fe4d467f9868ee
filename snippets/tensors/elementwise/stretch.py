"""벡터가 행마다 하나씩 늘어나 더해지는 모습을 그립니다."""
import numpy as np

from dlbook import figures

scores = np.array([[70, 80, 60], [55, 90, 75], [85, 65, 70], [60, 75, 95]])
bonus = np.array([5, 0, 10])
stretched = np.broadcast_to(bonus, scores.shape)

figure, axes = figures.canvas(420, 190)
style = {"cell": (34, 31), "size": 13}
left = figures.draw_tensor(axes, scores, (8, 30), **style)
middle = figures.draw_tensor(axes, stretched, (155, 30), highlight=0,
                             ghost=np.s_[1:], color="warm", **style)
right = figures.draw_tensor(axes, scores + bonus, (302, 30), **style)
for between, sign in ((left, "+"), (middle, "=")):
    x, y = between.right
    figures.label(axes, x + 18.5, y, sign, size=18)
for cells, text in ((left, "점수 (4, 3)"), (middle, "가산점 (3,)"),
                    (right, "합 (4, 3)")):
    figures.label(axes, cells.center[0], 14, text)
figures.label(axes, middle.center[0], 176, "점선은 복사하지 않은 칸", size=12,
              color="muted")

figures.save(figure, "stretch.svg",
             "4행 3열의 점수에 길이 3인 가산점 5, 0, 10을 더합니다. 가산점의 "
             "첫 행만 실선이고, 아래 세 행은 점선으로 늘어나 있습니다. 결과는 "
             "4행 3열입니다.")
