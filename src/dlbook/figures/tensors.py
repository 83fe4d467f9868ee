"""텐서를 숫자가 든 칸으로 그립니다.

축마다 칸이 뻗어 가는 방향이 정해져 있습니다. 마지막 축은 오른쪽으로, 그 앞의
축은 아래로, 그 앞의 축은 뒤쪽으로 한 장씩 겹쳐 갑니다. 축이 더 있으면 상자를
오른쪽으로, 그다음에는 아래로 늘어놓습니다.
"""

from dataclasses import dataclass, field
from itertools import product
from math import ceil

import numpy as np

from dlbook.figures import theme
from dlbook.figures.drawing import (
    Rect,
    arrow,
    canvas,
    check_length,
    draw_rect,
    label,
)
from dlbook.figures.plan import BACK, CARD, DOWN, GUIDE_SIZE, Plan

# 랭크마다, 축마다 가장 많이 보일 칸의 수. 더 길면 가운데를 생략합니다.
MOST = {0: (), 1: (9,), 2: (7, 9), 3: (4, 5, 6), 4: (3, 3, 3, 4),
        5: (2, 3, 3, 3, 3)}
FULL_WIDTH = 420  # tensor가 그리는 그림의 너비
MARGIN = 8


@dataclass(frozen=True)
class Cells(Rect):
    """그려 놓은 텐서의 자리. `cell(번호)`는 칸 하나의 `Rect`입니다."""

    places: dict = field(default_factory=dict, repr=False)

    def cell(self, *index):
        """칸 하나의 자리. 음수 번호는 쓰지 않습니다."""
        if index not in self.places:
            raise ValueError(
                f"번호 {index}인 칸은 그림에 없습니다. "
                f"번호는 {next(iter(self.places))}부터 "
                f"{next(reversed(self.places))}까지이고, 생략한 칸은 "
                "쓸 수 없습니다.")
        return self.places[index]


def tensor(array, axis_names=None, highlight=None, format=None, *,
           color="accent", numbers=None, shade=False):
    """랭크가 0부터 5까지인 텐서를 그려 Figure를 돌려줍니다.

    array: 수, 리스트, 배열. 길면 가운데를 점 셋으로 생략합니다.
    axis_names: 축마다 붙일 이름. 예: ("샘플", "특성").
    highlight: 강조할 칸. `array[highlight]`에 쓸 수 있는 것이면 됩니다.
        예: (0, 2), np.s_[:, 1], array > 0.
    format: 숫자를 적는 방법. ".2f" 같은 서식이나, 수를 받아 글자를 돌려주는
        함수입니다.
    color: 강조하는 색의 이름.
    numbers: 숫자를 적을지 정합니다. None이면 적되, 랭크가 3보다 크고 자리가
        모자라면 적지 않습니다.
    shade: 참이면 값의 크기만큼 칸을 진하게 칠합니다.
    """
    array = _array(array)
    names = _axis_names(axis_names, array.ndim)
    plan = _fit(array, names, format, numbers)
    left, top, right, bottom = plan.bounds()
    figure, axes = canvas(ceil(right - left) + 2 * MARGIN,
                          ceil(bottom - top) + 2 * MARGIN)
    _draw(axes, plan, (MARGIN - left, MARGIN - top), array,
          highlight=highlight, ghost=None, color=color, shade=shade)
    return figure


def draw_tensor(axes, array, at, *, cell=None, axis_names=None, arrows=False,
                highlight=None, ghost=None, format=None, color="accent",
                numbers=True, shade=False, most=None, size=14):
    """도화지 위의 at에 텐서를 그리고 자리를 `Cells`로 돌려줍니다.

    at: 칸들이 차지하는 자리의 왼쪽 위 (x, y). 축의 화살표는 이 바깥에
        그립니다.
    cell: 칸의 (너비, 높이). 정하지 않으면 숫자에 맞춥니다.
    arrows: 참이면 축의 화살표를 그립니다. axis_names를 주어도 그립니다.
    ghost: 흐리고 점선으로 그릴 칸. 브로드캐스팅으로 늘어난 칸처럼, 실제로는
        없는 칸을 나타냅니다. highlight처럼 적습니다.
    most: 축마다 가장 많이 보일 칸의 수. 예: (4, 6).
    size: 숫자의 글자 크기. 나머지 인수는 `tensor`와 같습니다.
    """
    array = _array(array)
    names = None
    if arrows or axis_names is not None:
        names = _axis_names(axis_names, array.ndim)
    if cell is not None:
        cell = tuple(check_length("cell", length) for length in cell)
    most = MOST[array.ndim] if most is None else tuple(most)
    if len(most) != array.ndim or min(most, default=2) < 2:
        raise ValueError(
            f"most에 {most}이(가) 왔습니다. 축이 {array.ndim}개이므로 2 "
            f"이상인 수 {array.ndim}개를 넣으세요.")
    plan = Plan(array, names, format, most, numbers, size, cell)
    return _draw(axes, plan, at, array, highlight=highlight, ghost=ghost,
                 color=color, shade=shade)


def _array(array):
    try:
        array = np.asarray(array)
    except ValueError:
        raise ValueError(
            "안쪽 리스트의 길이가 서로 달라 텐서가 되지 않습니다. "
            "길이를 맞추세요.") from None
    if array.dtype.kind not in "biufU":
        raise TypeError(
            f"데이터 타입이 {array.dtype}인 배열은 그리지 못합니다. "
            "정수, 실수, 불리언, 문자열 배열을 넣으세요.")
    if array.ndim > 5:
        raise ValueError(
            f"랭크가 {array.ndim}인 텐서가 왔습니다. 랭크 5까지 그립니다. "
            "array[0]처럼 앞의 축에서 하나를 골라 랭크를 낮추세요.")
    if array.size == 0:
        raise ValueError(
            f"크기가 {array.shape}이라 칸이 하나도 없습니다. "
            "모든 축의 길이가 1 이상이어야 합니다.")
    if array.dtype.kind == "f" and np.isnan(array).any():
        raise ValueError(
            "텐서에 nan이 들어 있습니다. 값을 채우거나 뺀 다음 그리세요.")
    return array


def _axis_names(names, rank):
    if isinstance(names, str):
        raise TypeError(
            f"축의 이름으로 문자열 {names!r}이(가) 왔습니다. "
            '("샘플", "특성")처럼 묶어서 적으세요.')
    names = [""] * rank if names is None else list(names)
    if len(names) != rank:
        raise ValueError(
            f"축의 이름이 {len(names)}개 왔는데 축은 {rank}개입니다. "
            "축마다 이름을 하나씩 적으세요.")
    return names


def _mask(array, chosen, what):
    """고른 칸만 참인 배열."""
    mask = np.zeros(array.shape, bool)
    if chosen is not None:
        try:
            mask[chosen] = True
        except IndexError:
            raise ValueError(
                f"{what}에 {chosen!r}이(가) 왔습니다. 크기가 {array.shape}인 "
                "배열에서 고를 수 있는 번호를 넣으세요.") from None
    return mask


def _fit(array, names, format, numbers):
    """너비에 들어가는 계획. 들어갈 때까지 보일 칸을 줄입니다.

    랭크가 3보다 크면 칸을 줄이는 대신 숫자를 뺍니다.
    """
    high = array.ndim > 3
    size = 12 if high else 14
    if numbers is None and high:
        plan = Plan(array, names, format, MOST[array.ndim], True, size, None)
        if _fits(plan):
            return plan
    most = MOST[array.ndim]
    while most is not None:
        plan = Plan(array, names, format, most,
                    not high if numbers is None else numbers, size, None)
        if _fits(plan):
            return plan
        most = _fewer(array.shape, most)
    raise ValueError(
        f"크기가 {array.shape}인 텐서가 너비 {FULL_WIDTH}픽셀에 들어가지 "
        "않습니다. format으로 숫자를 짧게 적거나 축의 이름을 줄이세요.")


def _fits(plan):
    left, _, right, _ = plan.bounds()
    return right - left + 2 * MARGIN <= FULL_WIDTH


def _fewer(shape, most):
    """가로로 늘어선 축 가운데 가장 많이 보이는 것을 하나 줄입니다."""
    seen = {axis: min(shape[axis], most[axis])
            for axis in range(len(shape)) if len(shape) - axis != 2}
    axis = max(seen, key=lambda axis: (seen[axis], axis), default=None)
    if axis is None or seen[axis] <= 2:
        return None
    return tuple(seen[axis] - 1 if a == axis else m
                 for a, m in enumerate(most))


def _draw(axes, plan, at, array, *, highlight, ghost, color, shade):
    chosen = _mask(array, highlight, "highlight")
    absent = _mask(array, ghost, "ghost")
    paint = _paint(array, color, shade)
    places = {}
    for sheet in plan.sheets():
        depth = sheet[BACK][1]
        if plan.rank > 2:
            x, y = plan.at(*(walked for _, walked in sheet), 0, 0)
            _card(axes, Rect(x + at[0], y + at[1], *plan.sheet), depth)
        for cell in product(*plan.shown[DOWN:]):
            place = sheet + cell
            index = plan.index(place)
            walked = [steps for _, steps in place]
            x, y = plan.at(*walked)
            places[index] = rect = Rect(x + at[0], y + at[1], *plan.cell)
            name = paint(axes, rect, index, chosen[index], absent[index],
                         depth)
            text = plan.texts.get(index)
            if text and not plan.hidden(walked, text):
                label(axes, *rect.center, text, size=plan.size, color=name,
                      bold=bool(chosen[index]))
    _check_visible(chosen, places, "highlight", highlight)
    for (x, y), way, apart in plan.dots():
        _three_dots(axes, (x + at[0], y + at[1]), way, apart)
    for guide in plan.guides():
        _guide(axes, guide, at)
    return Cells(*at, plan.width, plan.height, dict(sorted(places.items())))


def _paint(array, color, shade):
    """칸 하나를 칠하고 숫자에 쓸 색의 이름을 돌려주는 함수."""
    strong, pale = theme.color(color), theme.soft(color)
    if shade and array.dtype.kind in "biuf":
        most = float(np.abs(array.astype(float)).max()) or 1.0
    elif shade:
        raise TypeError("shade는 수가 든 텐서에만 씁니다.")

    def paint(axes, rect, index, chosen, absent, depth):
        style = {"fill": theme.color("cell"), "line": theme.color("grid")}
        if chosen:
            style.update(fill=pale, line=strong, width=1.5)
        if absent:
            style.update(fill="none", line=theme.color("muted"), dashed=True)
        draw_rect(axes, rect, zorder=2.2 - depth / 1000, **style)
        if shade and not absent:
            value = float(array[index]) / most
            tint = theme.color(color if value >= 0 else "warm")
            draw_rect(axes, rect, fill=tint, alpha=0.5 * abs(value),
                      line="none", zorder=2.2 - depth / 1000)
        if chosen:
            return color
        return "muted" if absent or depth else "ink"

    return paint


def _card(axes, rect, depth):
    """겹친 장의 바탕. 뒤쪽 장을 가립니다."""
    edge = Rect(rect.x - CARD, rect.y - CARD, rect.width + 2 * CARD,
                rect.height + 2 * CARD)
    draw_rect(axes, edge, fill=theme.color("paper"), line=theme.color("grid"),
              radius=6, zorder=2.2 - depth / 1000)


def _check_visible(chosen, places, what, given):
    if chosen.any() and not any(chosen[index] for index in places):
        raise ValueError(
            f"{what}={given!r}로 고른 칸이 모두 생략되어 보이지 않습니다. "
            "보이는 칸을 고르거나 더 작은 텐서를 그리세요.")


def _three_dots(axes, middle, way, apart):
    """길이가 0이고 끝이 둥근 점선으로 점 셋을 찍습니다."""
    from matplotlib.lines import Line2D

    xs, ys = ([middle[i] - apart * way[i], middle[i] + 1.02 * apart * way[i]]
              for i in (0, 1))
    size = apart / 2
    axes.add_line(Line2D(
        xs, ys, color=theme.color("muted"), linewidth=size, zorder=3,
        linestyle=(0, (0, apart / size)), dash_capstyle="round",
        clip_on=False))


def _guide(axes, guide, at):
    start, end, place = ((point[0] + at[0], point[1] + at[1])
                         for point in (guide.start, guide.end, guide.at))
    arrow(axes, start, end, color="accent", gap=0)
    label(axes, *place, guide.text, size=GUIDE_SIZE, color="accent",
          align=guide.align)
