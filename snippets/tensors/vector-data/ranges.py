"""값의 범위를 막대로 그려 맞추기 전과 맞춘 다음을 견줍니다."""
import numpy as np

from dlbook import datasets, figures

NAMES = ("부리 길이", "부리 깊이", "날개 길이", "몸무게")


def draw(axes, top, title, table, span, ticks):
    low, high = span

    def place(value):
        return 84 + 312 * (value - low) / (high - low)

    figures.label(axes, 10, top, title, align="left", bold=True)
    bottom = top + 24 + 4 * 26
    for column, name in enumerate(NAMES):
        y = top + 20 + 26 * column
        start, end = table[:, column].min(), table[:, column].max()
        figures.label(axes, 76, y + 8, name, size=12, align="right")
        figures.box(axes, place(start), y, max(place(end) - place(start), 8),
                    16)
    for tick in ticks:
        figures.label(axes, place(tick), bottom + 8, f"{tick:,}", size=12,
                      color="muted")


table = datasets.penguins().features
table = table[~np.isnan(table).any(axis=1)]
scaled = (table - table.mean(axis=0)) / table.std(axis=0)

figure, axes = figures.canvas(420, 330)
draw(axes, 18, "잰 값 그대로", table, (0, 6400), (0, 2000, 4000, 6000))
draw(axes, 184, "맞춘 다음", scaled, (-3.2, 3.2), (-3, -2, -1, 0, 1, 2, 3))
figures.save(
    figure, "ranges.svg",
    "위쪽은 잰 값 그대로의 범위입니다. 몸무게의 막대만 오른쪽으로 길고 나머지 "
    "세 특성은 0 근처의 짧은 막대입니다. 아래쪽은 맞춘 다음의 범위입니다. 네 "
    "특성의 막대가 모두 0을 가운데 두고 비슷한 길이로 놓입니다.")
