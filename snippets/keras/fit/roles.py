"""compile, fit, evaluate, predict가 받고 내보내는 것을 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(440, 262)
rows = (
    ("compile", "손실, 옵티마이저, 지표", "배울 준비가 된 모델", "accent"),
    ("fit", "입력과 타깃", "에포크마다의 기록", "warm"),
    ("evaluate", "입력과 타깃", "손실과 지표", "second"),
    ("predict", "입력", "출력 (NumPy 배열)", "third"),
)
for number, (name, given, result, color) in enumerate(rows):
    y = 14 + 62 * number
    middle = figures.box(axes, 170, y, 100, 44, name, color=color, bold=True)
    figures.label(axes, 144, y + 22, given, align="right")
    figures.label(axes, 296, y + 22, result, align="left")
    figures.arrow(axes, (148, y + 22), middle.left, color=color)
    figures.arrow(axes, middle.right, (294, y + 22), color=color)
figures.save(figure, "roles.svg",
             "네 함수가 받는 것과 내보내는 것입니다. compile은 손실, "
             "옵티마이저, 지표를 받고, fit은 입력과 타깃을 받아 기록을, "
             "evaluate는 손실과 지표를, predict는 출력을 내보냅니다.")
