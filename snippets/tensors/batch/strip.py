"""6만 장이 128장씩 나뉘고 마지막만 짧게 남는 모습을 그립니다."""
from dlbook import batches, datasets, figures

(images, _), _ = datasets.mnist()
last = batches.count(len(images)) - 1
PARTS = ((12, 84, 0, "accent"), (102, 84, 1, "accent"),
         (192, 84, 2, "accent"), (334, 63, last, "warm"))

figure, axes = figures.canvas(420, 178)
for x, width, n, color in PARTS:
    part = batches.batch(images, n)
    rect = figures.box(axes, x, 38, width, 74, color=color)
    figures.label(axes, rect.center[0], 124, f"{n}번", bold=True)
    figures.label(axes, rect.center[0], 55, f"{len(part)}장", color=color,
                  bold=True)
    count = 3 if width == 84 else 2
    for place in range(count):
        left = x + width / 2 + (place - count / 2) * 25
        figures.draw_image(axes, part[place], (left, 74), 24)
figures.label(axes, 305, 75, "…", size=20, color="muted")
figures.label(axes, 210, 16, f"훈련 이미지 {len(images):,}장")
figures.bracket(axes, (12, 138), (397, 138), f"미니배치 {last + 1}개")

figures.save(figure, "strip.svg",
             "훈련 이미지 6만 장이 0번부터 468번까지 미니배치 469개로 나뉩니다. "
             "0번, 1번, 2번에는 128장씩 들어 있고, 마지막인 468번에는 96장만 "
             "들어 있어 더 짧습니다.")
