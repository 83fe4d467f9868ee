"""콘솔만 켠 서버와 GUI까지 켠 서버가 켜는 것을 견주어 그립니다."""
from dlbook import figures

NAMES = ["바탕 화면", "디스플레이 서버", "디스플레이 매니저", "콘솔과 SSH",
         "리눅스와 GPU 드라이버"]

figure, axes = figures.canvas(345, 292)
figures.label(axes, 86, 18, "multi-user.target", bold=True)
figures.label(axes, 259, 18, "graphical.target", bold=True)
for order, name in enumerate(NAMES):
    y = 36 + 38 * order
    if order >= 3:
        figures.box(axes, 8, y, 156, 34, name, color="second", size=13)
    figures.box(axes, 181, y, 156, 34, name, size=13,
                color="second" if order >= 3 else "warm")
figures.label(axes, 86, 238, "GPU의 메모리", size=12, color="muted")
figures.label(axes, 259, 238, "GPU의 메모리", size=12, color="muted")
figures.box(axes, 8, 250, 156, 34, "훈련", size=13)
figures.box(axes, 181, 250, 64, 34, "바탕 화면", color="warm", size=12)
figures.box(axes, 247, 250, 90, 34, "훈련", size=13)
figures.save(figure, "stack.svg",
             "multi-user.target까지 켜면 리눅스와 GPU 드라이버, 콘솔과 SSH를 "
             "씁니다. graphical.target은 그 위에 디스플레이 매니저, 디스플레이 "
             "서버, 바탕 화면을 더 쌓습니다. 바탕 화면을 그 GPU가 그리면 그만큼 "
             "훈련에 쓸 메모리가 줄어듭니다.")
