"""손실을 보고 가중치를 고치는 고리를 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(420, 350)
data = figures.box(axes, 60, 12, 120, 40, "입력", color="muted")
first = figures.box(axes, 40, 82, 160, 46, "층: 가중치")
second = figures.box(axes, 40, 158, 160, 46, "층: 가중치")
guess = figures.box(axes, 60, 234, 120, 40, "예측", color="muted")
target = figures.box(axes, 60, 298, 120, 40, "타깃", color="muted")
loss = figures.box(axes, 270, 246, 120, 46, "손실 함수", color="warm")
tuner = figures.box(axes, 270, 120, 120, 46, "옵티마이저", color="second")

for start, end in ((data, first), (first, second), (second, guess)):
    figures.arrow(axes, start.bottom, end.top)
figures.arrow(axes, guess.right, (270, 261))
figures.arrow(axes, target.right, (270, 278))
figures.arrow(axes, loss.top, tuner.bottom, "손실", color="warm",
              side="left")
figures.arrow(axes, (270, 136), first.right, color="second")
figures.arrow(axes, (270, 150), second.right, color="second")
figures.label(axes, 330, 102, "가중치를 고칩니다", color="second")

figures.save(figure, "loop.svg",
             "입력이 가중치를 담은 층 두 개를 지나 예측이 됩니다. 손실 함수가 "
             "예측을 타깃과 견줘 손실을 내고, 옵티마이저가 손실을 보고 두 층의 "
             "가중치를 고칩니다. 고친 가중치로 다시 예측합니다.")
