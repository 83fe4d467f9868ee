"""열과 벡터가 서로 늘어나 행렬이 되는 모습을 그립니다."""
import numpy as np

from dlbook import figures

column = np.array([[3.5], [4.2], [5.0]])
row = np.array([3.5, 4.2, 5.0])

figure, axes = figures.canvas(430, 170)
style = {"cell": (38, 31), "size": 12, "format": ".1f"}
left = figures.draw_tensor(axes, np.repeat(column, 3, 1), (8, 30),
                           highlight=np.s_[:, 0], ghost=np.s_[:, 1:],
                           **style)
middle = figures.draw_tensor(axes, np.repeat(row[None], 3, 0), (155, 30),
                             highlight=0, ghost=np.s_[1:], color="warm",
                             **style)
right = figures.draw_tensor(axes, column - row, (302, 30),
                            highlight=np.eye(3, dtype=bool),
                            color="second", **style)
for between, sign in ((left, "−"), (middle, "=")):
    x, y = between.right
    figures.label(axes, x + 13, y, sign, size=18)
for cells, text in ((left, "예측 (3, 1)"), (middle, "정답 (3,)"),
                    (right, "차 (3, 3)")):
    figures.label(axes, cells.center[0], 14, text)
figures.label(axes, right.center[0], 148, "필요한 것은 대각선뿐", size=12,
              color="second")

figures.save(figure, "square.svg",
             "크기 (3, 1)인 예측 3.5, 4.2, 5.0은 오른쪽으로, 크기 (3,)인 "
             "정답 3.5, 4.2, 5.0은 아래로 늘어납니다. 뺀 결과는 3행 3열이고, "
             "필요한 값인 대각선만 모두 0입니다.")
