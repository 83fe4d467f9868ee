"""48프레임 위에 겹쳐 놓인 16프레임짜리 창 다섯 개를 그립니다."""
from dlbook import datasets, figures

LENGTH, STEP = 16, 8

count = len(datasets.bunny().frames)
starts = list(range(0, count - LENGTH + 1, STEP))
unit = 336 / count

figure, axes = figures.canvas(420, 218)
figures.label(axes, 70, 21, "영상", size=12, align="right")
figures.box(axes, 76, 10, count * unit, 22, f"프레임 {count}장", size=12,
            color="muted")
for number, start in enumerate(starts):
    y = 44 + 29 * number
    figures.label(axes, 70, y + 11, f"샘플 {number}", size=12, align="right")
    figures.box(axes, 76 + start * unit, y, LENGTH * unit, 22,
                f"{start}–{start + LENGTH - 1}", size=12)
for tick in range(0, count + 1, STEP):
    figures.label(axes, 76 + tick * unit, 202, tick, size=12, color="muted")
figures.save(
    figure, "overlap.svg",
    "영상 전체를 나타내는 긴 막대 아래에 16프레임 길이의 짧은 막대 다섯 개가 "
    "계단처럼 8프레임씩 오른쪽으로 밀려 놓여 있습니다. 이웃한 막대는 절반씩 "
    "겹칩니다.")
