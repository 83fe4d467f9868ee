"""미리 훈련한 부분과 새 층이 배우는지를 두 단계로 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(345, 236)
for y, stage, base, color in (
        (34, "1. 새 층만 훈련", "미리 훈련한 모델\n얼림", "accent"),
        (144, "2. 미세 조정", "미리 훈련한 모델\n배움", "warm")):
    figures.label(axes, 10, y - 16, stage, size=13, align="left")
    old = figures.box(axes, 62, y, 140, 62, base, size=13, color=color)
    new = figures.box(axes, 240, y, 92, 62, "새 층\n배움", size=13,
                      color="warm")
    figures.label(axes, 12, y + 31, "사진", size=13, align="left")
    figures.arrow(axes, (42, y + 31), old.left)
    figures.arrow(axes, old.right, new.left)
figures.save(figure, "parts.svg",
             "두 단계가 위아래로 놓였습니다. 첫째 단계에서는 미리 훈련한 "
             "모델이 얼어 있고 새 층만 배웁니다. 둘째 단계에서는 둘 다 "
             "배웁니다.")
