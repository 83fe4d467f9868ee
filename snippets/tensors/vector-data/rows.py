"""펭귄 표의 앞부분을 행과 열, 옆에 놓인 레이블로 그립니다."""
from dlbook import datasets, figures

NAMES = ("부리 길이", "부리 깊이", "날개 길이", "몸무게")

penguins = datasets.penguins()
rows = [0, 1, 2, 4, 5]

figure, axes = figures.canvas(420, 262)
table = figures.draw_tensor(
    axes, penguins.features[rows], (66, 62), cell=(66, 30),
    format=lambda value: f"{value:g}", highlight=0)
for column, name in enumerate(NAMES):
    x, _ = table.cell(0, column).top
    figures.label(axes, x, 46, name, size=12)
figures.box(axes, table.cell(0, 2).x - 1.5, 58, 69, table.height + 8,
            color="warm", fill=False)
labels = figures.draw_tensor(
    axes, penguins.species[rows].reshape(5, 1), (360, 62), cell=(44, 30))
figures.label(axes, labels.top[0], 46, "종", size=12)
figures.label(axes, 60, table.cell(0, 0).left[1], "샘플 하나", size=12,
              color="accent", align="right")
figures.label(axes, table.cell(0, 2).top[0], 22, "특성 하나", size=12,
              color="warm")
figures.label(axes, table.bottom[0], 240, "특성 (샘플, 특성)")
figures.label(axes, labels.bottom[0], 240, "레이블")
figures.save(
    figure, "rows.svg",
    "펭귄 다섯 마리의 표. 행마다 펭귄 한 마리가, 열마다 부리 길이, 부리 깊이, "
    "날개 길이, 몸무게가 놓입니다. 첫 행에는 샘플 하나, 날개 길이 열에는 특성 "
    "하나라고 적었습니다. 표의 오른쪽에는 종의 번호 0을 다섯 개 담은 레이블이 "
    "한 줄로 서 있습니다.")
