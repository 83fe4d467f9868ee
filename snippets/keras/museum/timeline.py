"""케라스와 엔진들이 살아온 해를 가로로 늘어놓습니다."""
from dlbook import figures

NOW = 2026.9
BARS = (  # 줄, 이름, 시작한 해, 끝난 해
    (0, "Theano", 2007, 2017.9), (0, "PyTensor", 2022.9, NOW),
    (1, "CNTK", 2015.3, 2019.3), (2, "ONNX Runtime", 2018.9, NOW),
    (3, "텐서플로", 2015.9, NOW), (4, "파이토치", 2017.1, NOW),
    (5, "JAX", 2018.9, NOW), (6, "여러 엔진", 2015.2, 2020.5),
    (6, "하나", 2020.5, 2023.9), (6, "여럿", 2023.9, NOW))
GONE, KERAS = ("Theano", "CNTK"), 6
TOP, STEP, TALL = 10, 35, 27


def across(year):
    return 6 + 16.8 * (year - 2007)


figure, axes = figures.canvas(345, 294)
bars = {}
for row, name, start, end in BARS:
    color = ("warm" if name in GONE else "second" if row == KERAS
             else "accent")
    top = TOP + STEP * row + (10 if row == KERAS else 0)
    bars[name] = figures.box(
        axes, across(start), top, across(end) - across(start), TALL, name,
        size=12, color=color, dashed=name in GONE)
figures.label(axes, across(2014.8), TOP + STEP * KERAS + 10 + TALL / 2,
              "케라스의 엔진", size=12, align="right")
figures.arrow(axes, bars["Theano"].right, bars["PyTensor"].left, "갈라져 나옴",
              dashed=True)
figures.arrow(axes, bars["CNTK"].right, (across(2020.3), TOP + 2 * STEP),
              curve=-0.3, dashed=True)
for year in range(2010, 2026, 5):
    figures.label(axes, across(year), 282, str(year), size=12, color="muted")
figures.save(figure, "timeline.svg",
             "엔진마다 살아온 해를 막대로 늘어놓은 그림. Theano는 2007년부터 "
             "2017년까지이고 점선 화살표가 2022년의 PyTensor로 이어집니다. "
             "CNTK는 2015년부터 2019년까지이고 화살표가 ONNX Runtime으로 "
             "이어집니다. 텐서플로, 파이토치, JAX는 지금도 있습니다. 맨 아래 "
             "케라스는 2020년까지 여러 엔진, 2023년까지 텐서플로 하나, 그 뒤로 "
             "다시 여러 엔진을 씁니다.")
