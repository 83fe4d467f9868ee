"""fit이 콜백의 메서드를 부르는 차례를 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(345, 310)
start = figures.box(axes, 92, 12, 160, 36, "on_train_begin", size=12)
one = figures.box(axes, 92, 76, 160, 36, "on_epoch_begin", size=12,
                  color="warm")
step = figures.box(axes, 92, 138, 160, 48, "미니배치마다\non_train_batch_end",
                   size=12, color="second")
last = figures.box(axes, 92, 212, 160, 36, "on_epoch_end", size=12,
                   color="warm")
end = figures.box(axes, 92, 264, 160, 36, "on_train_end", size=12)
for upper, lower in ((start, one), (one, step), (step, last), (last, end)):
    figures.arrow(axes, upper.bottom, lower.top)
axes.plot([252, 300, 300, 254], [230, 230, 94, 94],
          color=figures.color("warm"))
figures.label(axes, 322, 162, "다음\n에포크", size=12)
figures.arrow(axes, (270, 94), one.right, color="warm")
figures.save(figure, "calls.svg",
             "위에서 아래로 on_train_begin, on_epoch_begin, 미니배치마다 "
             "부르는 on_train_batch_end, on_epoch_end, on_train_end가 "
             "놓였습니다. on_epoch_end에서 on_epoch_begin으로 되돌아가는 "
             "선은 다음 에포크입니다.")
