"""노트북마다 밟는 다섯 단계를 그립니다."""
from dlbook import figures

STEPS = (("데이터를 봅니다", "무엇을 알려 줄까?", 20, 20, "muted"),
         ("상대를 정합니다", "무엇을 이겨야 할까?", 250, 20, "warm"),
         ("훈련합니다", "손실이 줄어드는가?", 250, 110, "accent"),
         ("견줍니다", "정말 이겼는가?", 20, 110, "second"),
         ("들여다봅니다", "무엇을 배웠는가?", 20, 200, "third"))

figure, axes = figures.canvas(440, 266)
boxes = [figures.box(axes, x, y, 170, 56, f"{name}\n{question}", size=13,
                     color=color)
         for name, question, x, y, color in STEPS]
data, rival, training, compare, look = boxes
figures.arrow(axes, data.right, rival.left)
figures.arrow(axes, rival.bottom, training.top)
figures.arrow(axes, training.left, compare.right)
figures.arrow(axes, compare.bottom, look.top)
figures.arrow(axes, look.right, training.bottom, color="accent", curve=-0.25,
              dashed=True)
figures.label(axes, 345, 232, "고쳐서 다시", size=12, color="accent")
figures.save(figure, "map.svg",
             "데이터를 보고, 이겨야 할 상대를 정하고, 훈련하고, 견주고, "
             "들여다보는 다섯 단계가 화살표로 이어집니다. 들여다본 다음에는 "
             "고쳐서 다시 훈련합니다.")
