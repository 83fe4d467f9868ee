"""텐서의 칸과 화살표가 놓일 자리를 정합니다. 아무것도 그리지 않습니다.

축마다 뻗어 가는 방향이 있습니다. 방향은 한 걸음의 (x, y)이고, 칸의 자리는
축마다 걸은 만큼을 모두 더한 곳입니다. 왼쪽 위가 (0, 0)입니다.
"""

from dataclasses import dataclass
from itertools import product
from math import hypot

import numpy as np

from dlbook.figures.drawing import HALF_CAP, LINE_HEIGHT
from dlbook.figures.theme import text_width

# 축이 뻗어 가는 다섯 방향. 랭크가 r이면 뒤에서 r개를 씁니다.
# 늘어놓은 상자를 따라 아래로, 오른쪽으로, 장을 따라 뒤로, 칸을 따라 아래로,
# 오른쪽으로 갑니다.
WAYS = BOXES_DOWN, BOXES_RIGHT, BACK, DOWN, RIGHT = range(5)

SKIP = 0.7  # 생략한 자리의 너비를 칸에 견준 비
CARD = 3  # 겹친 장의 여백
BETWEEN = {4: 24, 5: 52}  # 랭크마다 상자 사이의 거리
GUIDE_SIZE = 13  # 축에 붙인 글자의 크기


@dataclass(frozen=True)
class Guide:
    """축의 화살표 하나와, 그 옆에 적을 글자의 자리."""

    start: tuple
    end: tuple
    text: str
    at: tuple
    align: str


class Plan:
    """크기가 정해진 텐서의 칸마다 자리를 셈합니다."""

    def __init__(self, array, names, format, most, numbers, size, cell):
        self.rank, self.names, self.size = array.ndim, names, size
        # 랭크가 5보다 작으면 앞에 길이 1인 축을 채워 다섯 방향을 다 씁니다.
        pad = (1,) * (5 - array.ndim)
        axes = [shown(length, limit) for length, limit in zip(
            pad + array.shape, pad + most, strict=True)]
        self.shown = [places for places, _ in axes]
        self.skipped = [skipped for _, skipped in axes]
        self.texts = self._texts(array, format) if numbers else {}
        self._measure_cell(cell)
        self._measure_boxes()

    def index(self, places):
        """다섯 방향의 [(번호, 걸음)]에서 배열의 번호를 얻습니다."""
        return tuple(i for i, _ in places)[5 - self.rank:]

    def _texts(self, array, format):
        indices = [self.index(places) for places in product(*self.shown)]
        write = writer(np.array([array[i] for i in indices]), format)
        return {i: str(write(array[i].item())) for i in indices}

    def _measure_cell(self, cell):
        wide = max((text_width(text, self.size)
                    for text in self.texts.values()), default=0)
        tall = 2 * HALF_CAP * self.size
        room, high = (16, 2.2) if self.rank < 4 else (8, 1.7)
        if cell is None and self.texts:
            cell = max(wide + room, 2.3 * self.size), high * self.size
        elif cell is None:
            cell = (22, 22) if self.rank < 4 else (16, 16)
        if self.texts and (wide + 2 > cell[0] or tall + 2 > cell[1]):
            raise ValueError(
                f"칸 {cell[0]:g}×{cell[1]:g}에 숫자가 들어가지 않습니다. "
                f"너비를 {wide + 8:.0f} 이상으로, 높이를 {tall + 6:.0f} "
                "이상으로 키우세요.")
        self.cell = cell
        self.gap = 3 if cell[0] >= 20 else 2
        # 뒤쪽 장의 윗줄과 오른쪽 줄에 적은 숫자가 보일 만큼 물러납니다.
        self.back = ((cell[0] + wide) / 2 + 5, (cell[1] + tall) / 2 + 5)
        if not self.texts:
            self.back = 9, 9

    def _measure_boxes(self):
        width, height = (side + self.gap for side in self.cell)
        last = [places[-1][1] for places in self.shown]
        self.sheet = ((last[RIGHT] + 1) * width - self.gap,
                      (last[DOWN] + 1) * height - self.gap)
        self.behind = last[BACK] * self.back[0], last[BACK] * self.back[1]
        box = (self.sheet[0] + self.behind[0], self.sheet[1] + self.behind[1])
        self.between = BETWEEN.get(self.rank, 0)
        across = box[0] + min(self.between, 24)
        along = box[1] + self.between
        self.steps = ((0, along), (across, 0), (self.back[0], -self.back[1]),
                      (0, height), (width, 0))
        self.middle = box[0] / 2, box[1] / 2
        self.width = last[BOXES_RIGHT] * across + box[0]
        self.height = last[BOXES_DOWN] * along + box[1]

    def at(self, *walked):
        """다섯 방향으로 걸어간 칸의 왼쪽 위."""
        x, y = (sum(n * step[i] for n, step in zip(
            walked, self.steps, strict=True)) for i in (0, 1))
        return x, y + self.behind[1]

    def sheets(self):
        """상자와 장의 [(번호, 걸음)] 셋. 뒤쪽 장이 먼저 옵니다."""
        return product(*self.shown[:BACK], self.shown[BACK][::-1])

    def hidden(self, walked, text):
        """뒤쪽 장에 적을 글자가 앞쪽 장에 가려지는지."""
        boxes_down, boxes_right, back, *_ = walked
        x, y = self.at(*walked)
        x, y = x + self.cell[0] / 2, y + self.cell[1] / 2
        wide, tall = text_width(text, self.size) / 2, HALF_CAP * self.size
        for _, front in self.shown[BACK]:
            if front >= back:
                return False
            left, top = self.at(boxes_down, boxes_right, front, 0, 0)
            right, bottom = left + self.sheet[0], top + self.sheet[1]
            if (left - CARD < x + wide and x - wide < right + CARD
                    and top - CARD < y + tall and y - tall < bottom + CARD):
                return True
        return False

    def dots(self):
        """생략한 곳에 찍을 점 셋의 [(가운데, 방향, 점 사이의 거리)]."""
        apart = 5 if self.texts else 3.5
        points = [(*dots, 5) for dots in self._dots_between_boxes()]
        for (_, down), (_, right) in product(*self.shown[:BACK]):
            x, y = self.at(down, right, 0, 0, 0)
            points += [((x + a, y + b), way, apart)
                       for (a, b), way in self._dots_in_sheet()]
            if self.skipped[BACK] is not None:
                points.append((*self._dots_behind(x, y), apart))
        return points

    def _dots_in_sheet(self):
        """숫자가 있으면 줄마다, 없으면 한가운데에만 찍습니다."""
        (_, step_y), (step_x, _) = self.steps[DOWN:]
        rows = [n * step_y + self.cell[1] / 2 for _, n in self.shown[DOWN]]
        columns = [n * step_x + self.cell[0] / 2
                   for _, n in self.shown[RIGHT]]
        row, column = self.skipped[DOWN], self.skipped[RIGHT]
        if row is not None:
            row = (row + SKIP / 2) * step_y - self.gap / 2
        if column is not None:
            column = (column + SKIP / 2) * step_x - self.gap / 2
        if not self.texts:
            rows, columns = [self.sheet[1] / 2], [self.sheet[0] / 2]
            if row is not None and column is not None:
                return [((column, row), (1, 1))]
        found = []
        if row is not None:
            found += [((x, row), (0, 1)) for x in columns]
        if column is not None:
            found += [((column, y), (1, 0)) for y in rows]
        if row is not None and column is not None:
            found.append(((column, row), (1, 1)))
        return found

    def _dots_behind(self, x, y):
        """생략한 장은 오른쪽 아래 모서리의 바깥에 찍습니다."""
        (dx, dy), steps = self.steps[BACK], self.skipped[BACK] - 0.15
        length = hypot(dx, dy)
        return ((x + self.sheet[0] + steps * dx,
                 y + self.sheet[1] + steps * dy), (dx / length, dy / length))

    def _dots_between_boxes(self):
        found = []
        (_, along), (across, _) = self.steps[:BACK]
        if self.skipped[BOXES_RIGHT] is not None:
            x = (self.skipped[BOXES_RIGHT] + SKIP / 2) * across - 12
            found += [((x, n * along + self.middle[1]), (1, 0))
                      for _, n in self.shown[BOXES_DOWN]]
        if self.skipped[BOXES_DOWN] is not None:
            y = (self.skipped[BOXES_DOWN] + SKIP / 2) * along
            y -= self.between / 2 - 8
            found += [((n * across + self.middle[0], y), (0, 1))
                      for _, n in self.shown[BOXES_RIGHT]]
        return found

    # 축의 화살표. 첫 상자의 맨 앞 장에 붙입니다.

    def guides(self):
        if self.names is None:
            return []
        return [self._guide(way, axis, self.names[axis])
                for axis, way in enumerate(WAYS[5 - self.rank:])]

    def _guide(self, way, axis, name):
        left, top = self.at(0, 0, 0, 0, 0)
        right, bottom = left + self.sheet[0], top + self.sheet[1]
        line = f"축 {axis}: {name}" if name else f"축 {axis}"
        lines = line.replace(": ", "\n", 1)
        if way == RIGHT and self.rank < 3:
            return _across(left, right, -12, -28, line)
        if way == RIGHT:
            return _across(left, right, bottom + 14, bottom + 29, line)
        if way == DOWN:
            return _along(top, bottom, left - 14, lines)
        if way == BACK:
            return self._guide_back(left, top, lines)
        if way == BOXES_RIGHT:
            return _across(0, self.width, -38, -54, line)
        inner = self._guide(DOWN, 3, self.names[3])
        room = text_block(inner.text)[0] + 46
        return _along(0, self.height, left - room, lines)

    def _guide_back(self, left, top, text):
        dx, dy = self.steps[BACK]
        length = hypot(dx, dy)
        dx, dy = dx / length, dy / length
        reach = max(hypot(*self.behind), 26)
        start = left + 13 * dy, top - 13 * dx  # 왼쪽 위로 비켜납니다.
        end = start[0] + reach * dx, start[1] + reach * dy
        middle = ((start[0] + end[0]) / 2 - 9,
                  (start[1] + end[1]) / 2 + 2 - text_block(text)[1] / 2)
        return Guide(start, end, text, middle, "right")

    def bounds(self):
        """화살표와 글자까지 담는 (왼쪽, 위, 오른쪽, 아래)."""
        edge = 1 if self.rank < 3 else CARD + 1
        xs, ys = [-edge, self.width + edge], [-edge, self.height + edge]
        for guide in self.guides():
            width, height = text_block(guide.text)
            left = {"center": width / 2, "right": width}[guide.align]
            x, y = guide.at
            xs += [x - left, x - left + width, guide.start[0], guide.end[0]]
            ys += [y - height / 2, y + height / 2,
                   guide.start[1], guide.end[1]]
        return min(xs), min(ys), max(xs), max(ys)


def shown(length, most):
    """보일 [(번호, 걸음)]과, 생략한 곳의 걸음(없으면 None)."""
    if length <= most:
        return [(i, i) for i in range(length)], None
    head = most - 1
    return [*((i, i) for i in range(head)), (length - 1, head + SKIP)], head


def text_block(text):
    """축에 붙인 글자의 (너비, 높이)."""
    lines = text.split("\n")
    return (max(text_width(line, GUIDE_SIZE) for line in lines),
            ((len(lines) - 1) * LINE_HEIGHT + 1) * GUIDE_SIZE)


def _across(left, right, y, text_y, text):
    return Guide((left, y), (max(right, left + 30), y), text,
                 ((left + right) / 2, text_y), "center")


def _along(top, bottom, x, text):
    bottom = max(bottom, top + 30)
    return Guide((x, top), (x, bottom), text,
                 (x - 9, (top + bottom) / 2), "right")


def writer(values, format):
    """수 하나를 받아 칸에 적을 글자를 돌려주는 함수."""
    if callable(format):
        return format
    if format is None:
        format = _spec(values)
    try:
        f"{values.flat[0].item():{format}}"
    except (TypeError, ValueError):
        raise ValueError(
            f"서식 {format!r}으로는 {values.dtype} 값을 적지 못합니다. "
            '".2f"나 "d" 같은 서식을 쓰세요.') from None
    if values.dtype.kind not in "iuf":
        return lambda value: f"{value!s:{format}}"
    return lambda value: _typeset(f"{value:{format}}")


def _spec(values):
    """실수는 소수점 아래 한두 자리, 아주 크거나 작으면 유효 숫자 셋."""
    if values.dtype.kind != "f":
        return ""
    finite = values[np.isfinite(values)].astype(float)
    largest = np.abs(finite).max(initial=0)
    if largest >= 1e5 or 0 < largest < 0.005:
        return ".3g"
    one = np.allclose(finite, finite.round(1), rtol=0, atol=1e-6)
    return ".1f" if one else ".2f"


def _typeset(number):
    """빼기표와 무한대를 활자로 적습니다."""
    return number.replace("-", "−").replace("inf", "∞")
