"""사실과 규칙이 추론 엔진을 거쳐 결론과 까닭이 되는 그림입니다."""
from dlbook import figures

figure, axes = figures.canvas(360, 176)
figures.label(axes, 60, 16, "사람이 적는다", size=12, color="muted")
facts = figures.box(axes, 6, 34, 108, 52, "사실\n비(부산)", size=13)
rules = figures.box(axes, 6, 112, 108, 52, "규칙\n비 → 우산", size=13)
engine = figures.box(axes, 142, 66, 84, 66, "추론 엔진", color="warm",
                     bold=True)
result = figures.box(axes, 254, 34, 100, 52, "결론\n우산(부산)",
                     color="second", size=13)
reason = figures.box(axes, 254, 112, 100, 52, "까닭\n왜? 어떻게?",
                     color="second", size=13)
figures.arrow(axes, facts.right, (142, 88))
figures.arrow(axes, rules.right, (142, 110))
figures.arrow(axes, (226, 88), result.left)
figures.arrow(axes, (226, 110), reason.left)
figures.save(figure, "shell.svg", "왼쪽에 사람이 적은 사실과 규칙 상자가 있고, "
             "화살표가 가운데의 추론 엔진으로 모인 다음 오른쪽의 결론과 까닭 "
             "상자로 나갑니다.")
