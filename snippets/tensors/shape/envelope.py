"""축을 더하는 것을 대괄호 한 겹을 씌우는 것으로 그립니다."""
import numpy as np

from dlbook import figures

values = np.array([3, 1, 4])

figure, axes = figures.canvas(420, 190)
vector = figures.draw_tensor(axes, values, (20, 76), cell=(30, 30))
row = figures.draw_tensor(axes, values[np.newaxis], (290, 24), cell=(30, 30))
column = figures.draw_tensor(axes, values[:, np.newaxis], (320, 88),
                             cell=(30, 30))
figures.label(axes, vector.center[0], 126, "크기 (3,)", size=12)
figures.label(axes, row.center[0], 70, "크기 (1, 3)", size=12)
figures.label(axes, 362, 133, "크기\n(3, 1)", size=12, align="left")
figures.arrow(axes, (116, 84), (284, 40))
figures.arrow(axes, (116, 98), (312, 133))
figures.label(axes, 180, 42, "맨 앞에\n축을 더함", size=12, color="muted")
figures.label(axes, 180, 146, "맨 뒤에\n축을 더함", size=12, color="muted")

figures.save(figure, "envelope.svg",
             "칸 셋이 놓인 크기 (3,)의 벡터에서 화살표 둘이 나옵니다. 맨 앞에 "
             "축을 더하면 한 행짜리 크기 (1, 3)의 행렬이 되고, 맨 뒤에 축을 "
             "더하면 한 열짜리 크기 (3, 1)의 행렬이 됩니다.")
