"""문장 하나를 원핫 인코딩한 표를 그립니다."""
import numpy as np

from dlbook import figures

SENTENCES = ["하늘이 맑다", "눈이 온다", "바람이 세게 분다"]

characters = ["채움", *sorted(set("".join(SENTENCES)))]
sentence = SENTENCES[0]
table = np.array([[int(c == name) for name in characters] for c in sentence])

figure, axes = figures.canvas(430, 262)
cells = figures.draw_tensor(
    axes, table, (44, 60), cell=(24, 26), highlight=table > 0,
    most=table.shape)
for column, name in enumerate(characters):
    x, _ = cells.cell(0, column).top
    figures.label(axes, x, 44, name.replace(" ", "빈칸"), size=12)
for row, name in enumerate(sentence):
    figures.label(axes, 36, cells.cell(row, 0).left[1],
                  name.replace(" ", "빈칸"), align="right")
figures.label(axes, cells.top[0], 18, "특성: 글자의 종류", color="accent")
figures.label(axes, cells.bottom[0], 246, "위에서 아래로 타임스텝",
              color="accent")
figures.save(
    figure, "onehot.svg",
    "하늘이 맑다의 여섯 글자가 행마다 하나씩, 글자의 종류가 열마다 하나씩 놓인 "
    "표. 행마다 그 글자의 열에만 1이 있고 나머지는 모두 0입니다. 맨 앞의 열은 "
    "채운 칸의 자리입니다.")
