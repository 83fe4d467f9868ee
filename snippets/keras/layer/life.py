"""층 하나가 파일에 갔다가 돌아올 때까지 불리는 메서드를 그립니다."""
from dlbook import figures

STEPS = (("__init__", "설정을 적어 둡니다"),
         ("build", "입력의 크기를 보고 가중치를 만듭니다"),
         ("call", "텐서를 받아 텐서를 내보냅니다"),
         ("get_config", "설정을 파일에 적을 딕셔너리로 냅니다"))
figure, axes = figures.canvas(345, 262)
boxes = []
for number, (name, told) in enumerate(STEPS):
    y = 14 + 64 * number
    boxes.append(figures.box(axes, 10, y, 104, 40, name, size=13))
    figures.label(axes, 122, y + 20, told, size=12, align="left")
for one, other in zip(boxes, boxes[1:]):
    figures.arrow(axes, one.bottom, other.top)
figures.save(figure, "life.svg",
             "위에서 아래로 __init__, build, call, get_config가 놓였습니다. "
             "차례로 설정을 적어 두고, 가중치를 만들고, 계산하고, 설정을 "
             "딕셔너리로 냅니다.")
