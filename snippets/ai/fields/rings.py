"""인공 지능, 머신 러닝, 딥러닝을 상자 안의 상자로 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(360, 402)
outer = figures.box(axes, 10, 8, 340, 330, color="muted")
middle = figures.box(axes, 28, 96, 304, 228, color="accent")
inner = figures.box(axes, 46, 190, 268, 118, color="warm")
for rect, name, examples in (
        (outer, "인공 지능", "추론 엔진 · 탐색"),
        (middle, "머신 러닝", "결정 트리 · 선형 회귀"),
        (inner, "딥러닝", "겹겹의 층")):
    x, y = rect.top
    figures.label(axes, x, y + 26, name, size=16, bold=True)
    figures.label(axes, x, y + 56, examples, size=14)
x, y = inner.top
figures.label(axes, x, y + 88, "표현까지 데이터에서 찾습니다", size=13,
              color="warm")
figures.label(axes, 180, 374, "바깥: 계산기 · 가나다순으로 늘어놓기", size=14,
              color="muted")

figures.save(figure, "rings.svg",
             "큰 상자 인공 지능 안에 상자 머신 러닝이 있고, 그 안에 상자 "
             "딥러닝이 있습니다. 인공 지능에만 든 것은 추론 엔진과 탐색, "
             "머신 러닝에 들고 딥러닝에는 들지 않는 것은 결정 트리와 선형 "
             "회귀, 딥러닝에 든 것은 겹겹의 층입니다. 상자 밖에는 계산기와 "
             "가나다순으로 늘어놓기가 있습니다.")
