"""프로그램에서 쪽까지 이어지는 길을 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(440, 210)
source = figures.box(axes, 10, 20, 120, 50, "create.py")
child = figures.box(axes, 170, 20, 100, 50, "자식 프로세스",
                    color="second")
record = figures.box(axes, 310, 20, 120, 50, "출력 · 그림",
                     color="warm")
page = figures.box(axes, 10, 140, 120, 50, "쪽 tensor.md", color="third")
test = figures.box(axes, 310, 140, 120, 50, "테스트", color="accent")
figures.arrow(axes, source.right, child.left)
figures.arrow(axes, child.right, record.left)
figures.arrow(axes, source.bottom, page.top, "인용")
figures.arrow(axes, record.bottom, test.top, "견줌")
figures.arrow(axes, test.left, page.right, "쪽에 보이는 것을 다시 돌림")
figures.save(
    figure, "pipeline.svg",
    "프로그램 create.py를 자식 프로세스가 돌려 출력과 그림을 만듭니다. "
    "쪽 tensor.md는 그것을 인용하고, 테스트는 쪽에 보이는 것을 다시 돌려 "
    "기록과 견줍니다.",
)
