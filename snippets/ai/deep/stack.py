"""숫자 하나가 다섯 층을 지나 답이 되는 길을 그립니다."""
from dlbook import datasets, figures

_, (images, _) = datasets.mnist()

figure, axes = figures.canvas(440, 190)
figures.draw_image(axes, images[0], (8, 58), 64)
figures.label(axes, 40, 40, "픽셀")
figures.label(axes, 40, 142, "784개", color="muted")
left, center = (72, 90), 90
for number in range(1, 6):
    x, last = 40 + 58 * number, number == 5
    height = 44 if last else 104
    color = "warm" if last else "accent"
    rect = figures.box(axes, x, center - height / 2, 36, height,
                       f"층\n{number}", color=color)
    figures.arrow(axes, left, rect.left)
    figures.label(axes, rect.center[0], 158, "10개" if last else "64개",
                  color="muted")
    left = rect.right
figures.arrow(axes, left, (402, 90))
figures.label(axes, 417, 90, "7", size=28, bold=True)
figures.bracket(axes, (98, 26), (308, 26), "답에 점점 가까운 표현",
                side="above")

figures.save(figure, "stack.svg",
             "손글씨 7의 픽셀 784개가 층 네 개를 지나며 64개의 숫자로 네 번 "
             "바뀌고, 다섯째 층에서 숫자 10개가 되어 7이라는 답이 나옵니다.")
