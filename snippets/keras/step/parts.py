"""훈련 스텝 하나에서 값이 지나는 길을 그립니다."""
from dlbook import figures

NAMES = ("예측", "손실", "그래디언트", "가중치")
TOLD = ("model(x)", "loss(y, 예측)", "되짚어 미분", "optimizer.apply")
figure, axes = figures.canvas(345, 268)
boxes = []
for number, (name, told) in enumerate(zip(NAMES, TOLD)):
    y = 12 + 66 * number
    boxes.append(figures.box(axes, 60, y, 110, 42, name, size=13))
    figures.label(axes, 182, y + 21, told, size=12, align="left")
for one, other in zip(boxes, boxes[1:]):
    figures.arrow(axes, one.bottom, other.top)
figures.arrow(axes, boxes[-1].left, boxes[0].left, curve=-0.5)
figures.save(figure, "parts.svg",
             "위에서 아래로 예측, 손실, 그래디언트, 가중치가 놓였고, 고친 "
             "가중치는 다시 예측으로 갑니다. 차례로 model(x), loss, 미분, "
             "optimizer.apply가 구합니다.")
