"""손글씨 숫자를 읽는 세 가지 방법을 한 그림에 그립니다."""
from dlbook import datasets, figures

_, (images, labels) = datasets.mnist()
figure, axes = figures.canvas(360, 330)
for place, number in enumerate((0, 1, 4)):
    figures.draw_image(axes, images[number], (14, 34 + 92 * place), 72)
figures.label(axes, 50, 16, "손글씨 숫자", size=12, color="muted")

WAYS = (("사람이 쓴 규칙", "심볼릭 AI", "muted"),
        ("찾아낸 규칙", "머신 러닝", "accent"),
        ("겹겹의 층", "딥러닝", "warm"))
for place, (way, name, color) in enumerate(WAYS):
    y = 34 + 92 * place
    work = figures.box(axes, 128, y + 6, 150, 60, f"{way}\n{name}",
                       color=color)
    for start in range(3):
        figures.arrow(axes, (90, 70 + 92 * start), work.left, gap=4)
    figures.arrow(axes, work.right, (302, y + 36))
    figures.label(axes, 326, y + 36, "답", bold=True)
figures.label(axes, 203, 314, "규칙을 누가 만들까요?", color="muted")

figures.save(figure, "thread.svg",
             "손글씨 숫자 세 장이 세 갈래로 갑니다. 사람이 쓴 규칙을 쓰는 "
             "심볼릭 AI, 찾아낸 규칙을 쓰는 머신 러닝, 겹겹의 층을 쓰는 "
             "딥러닝입니다. 갈래마다 답을 냅니다.")
