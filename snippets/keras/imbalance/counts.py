"""진짜 8과 8이라고 답한 것이 겹친 모습을 그립니다."""
from matplotlib.patches import Circle

from dlbook import figures

figure, axes = figures.canvas(345, 190)
for x, name in ((128, "accent"), (216, "warm")):
    axes.add_patch(Circle((x, 106), 68, alpha=0.25, lw=1.5,
                          color=figures.color(name)))
figures.label(axes, 96, 24, "진짜 8", size=13)
figures.label(axes, 250, 24, "8이라고 답한 것", size=13)
figures.label(axes, 94, 106, "놓친 8", size=13)
figures.label(axes, 172, 106, "찾은 8", size=13)
figures.label(axes, 250, 106, "8이 아님", size=13)
figures.save(figure, "counts.svg",
             "원 둘이 겹쳐 있습니다. 왼쪽 원은 진짜 8, 오른쪽 원은 8이라고 "
             "답한 것입니다. 겹친 부분은 찾은 8, 왼쪽에만 든 것은 놓친 8, "
             "오른쪽에만 든 것은 8이 아닌 것입니다.")
