"""도화지와 그 위에 그리는 도형들입니다.

도화지(`canvas`)의 원점은 왼쪽 위이고, x는 오른쪽으로, y는 아래로 커집니다.
도형을 그리는 함수는 자리를 알려 주는 `Rect`를 돌려주므로, 화살표가
`rect.right`에서 `rect.left`로 이어지게 그릴 수 있습니다.
"""

import math
from dataclasses import dataclass
from numbers import Real

from dlbook.figures import theme
from dlbook.figures.theme import text_width

LINE_HEIGHT = 1.4  # 글자 크기에 대한 줄 간격의 비
HALF_CAP = 0.36  # 글자 크기에 대한 숫자와 대문자 높이의 절반
SIDES = {"above": (0, 1), "below": (0, -1), "left": (-1, 0), "right": (1, 0)}
BESIDE = {"above": "center", "below": "center", "left": "right",
          "right": "left"}


@dataclass(frozen=True)
class Rect:
    """도화지 위의 직사각형. 변의 가운데 점을 이름으로 꺼냅니다."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self):
        return self.x, self.y + self.height / 2

    @property
    def right(self):
        return self.x + self.width, self.y + self.height / 2

    @property
    def top(self):
        return self.x + self.width / 2, self.y

    @property
    def bottom(self):
        return self.x + self.width / 2, self.y + self.height

    @property
    def center(self):
        return self.x + self.width / 2, self.y + self.height / 2


def check_length(name, value):
    """길이는 0보다 큰 유한한 수여야 합니다."""
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name}에 {value!r}이(가) 왔습니다. 수를 넣으세요.")
    if not (math.isfinite(value) and value > 0):
        raise ValueError(
            f"{name}에 {value!r}이(가) 왔습니다. 0보다 큰 수를 넣으세요.")
    return float(value)


def check_choice(name, value, choices):
    """정해진 말 가운데 하나여야 합니다."""
    if value not in choices:
        raise ValueError(
            f"{name}에 {value!r}이(가) 왔습니다. "
            f"다음 가운데 하나를 쓰세요: {', '.join(map(repr, choices))}")
    return value


def _figure(width, height):
    width = check_length("width", width)
    height = check_length("height", height)
    figure = theme.matplotlib(".figure").Figure(
        figsize=(width / 72, height / 72), dpi=72)
    figure.patch.set_visible(False)
    return figure


def canvas(width, height):
    """빈 도화지를 만들어 (figure, axes)를 돌려줍니다.

    width, height: 픽셀. 너비는 460 이하여야 저장할 수 있습니다.
    """
    figure = _figure(width, height)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    return figure, axes


def chart(width=420, height=260, *, xlabel="", ylabel=""):
    """그래프를 그릴 자리를 만들어 (figure, axes)를 돌려줍니다.

    width, height: 픽셀. xlabel은 가로축 아래에, ylabel은 세로축 위에
    가로로 적습니다. 여기에 `axes.plot`, `axes.bar` 들로 그리면 선의 색은
    accent, warm, second, third의 순서로 쓰입니다.
    """
    figure = _figure(width, height)
    figure.set_layout_engine("constrained", w_pad=6 / 72, h_pad=6 / 72)
    axes = figure.add_subplot()
    axes.patch.set_visible(False)
    axes.set_prop_cycle(color=[theme.color(n) for n in theme.CYCLE],
                        linewidth=[2] * len(theme.CYCLE))
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.spines["bottom"].set(color=theme.color("muted"), linewidth=1)
    axes.tick_params(which="both", bottom=False, left=False, pad=6,
                     labelsize=12, labelcolor=theme.color("muted"))
    axes.locator_params(steps=[1, 2, 5, 10])
    axes.grid(axis="y", color=theme.color("grid"), linewidth=1)
    axes.set_axisbelow(True)
    axes.set_xlabel(xlabel, fontsize=13, color=theme.color("ink"), labelpad=6)
    axes.set_ylabel(ylabel, fontsize=13, color=theme.color("ink"), rotation=0,
                    ha="left", va="bottom")
    axes.yaxis.set_label_coords(0, 1.03)
    return figure, axes


def legend(axes, loc="best"):
    """선마다 붙인 `label=`을 모아 범례를 답니다. loc은 놓을 자리입니다."""
    return axes.legend(loc=loc, frameon=False, fontsize=12, handlelength=1.4,
                       labelcolor=theme.color("ink"), borderaxespad=0.3)


def label(axes, x, y, text, *, size=13, color="ink", align="center",
          bold=False, dx=0, dy=0):
    """(x, y)에 글자를 놓습니다. 세로로는 글자의 한가운데가 y에 옵니다.

    text: 줄바꿈(`\\n`)을 넣으면 여러 줄이 됩니다.
    align: "left", "center", "right" 가운데 하나.
    dx, dy: 자리를 오른쪽, 위쪽으로 옮길 픽셀. 그래프에서 씁니다.
    """
    from matplotlib.transforms import ScaledTranslation

    check_choice("align", align, ("left", "center", "right"))
    lines = str(text).split("\n")
    for number, line in enumerate(lines):
        up = ((len(lines) - 1) / 2 - number) * LINE_HEIGHT * size
        shift = ScaledTranslation(
            dx / 72, (dy + up - HALF_CAP * size) / 72,
            axes.figure.dpi_scale_trans)
        axes.text(x, y, line, fontsize=size, color=theme.color(color),
                  ha=align, va="baseline",
                  fontweight="bold" if bold else "normal",
                  transform=axes.transData + shift, zorder=6,
                  parse_math=False)


def box(axes, x, y, width, height, text="", *, color="accent", size=14,
        bold=False, fill=True, dashed=False, align="center"):
    """모서리가 둥근 상자를 그리고 그 안에 글자를 적습니다.

    (x, y): 왼쪽 위 모서리. align: 글자를 놓을 곳, "center" 또는 "top".
    글자가 상자보다 크면 ValueError입니다. 상자의 `Rect`를 돌려줍니다.
    """
    rect = Rect(x, y, check_length("width", width),
                check_length("height", height))
    check_choice("align", align, ("center", "top"))
    lines = str(text).split("\n") if text else []
    need = (max((text_width(line, size) for line in lines), default=0) + 8,
            len(lines) * LINE_HEIGHT * size)
    if need[0] > width or need[1] > height:
        raise ValueError(
            f"글자 {text!r}이(가) 상자 {width}×{height}보다 큽니다. "
            f"상자를 {math.ceil(need[0])}×{math.ceil(need[1])} "
            "이상으로 키우거나 줄을 나누세요.")
    draw_rect(axes, rect, fill=theme.soft(color) if fill else "none",
              line=theme.color(color), width=1.5, radius=8, dashed=dashed)
    if lines:
        half = len(lines) * LINE_HEIGHT * size / 2
        middle = rect.center[1] if align == "center" else y + 6 + half
        label(axes, rect.center[0], middle, text, size=size, bold=bold)
    return rect


def block(axes, x, y, width, height, depth, text="", *, color="accent",
          size=12):
    """직육면체를 그립니다. 합성곱 층의 출력처럼 두께가 있는 텐서를 나타냅니다.

    (x, y)는 앞면의 왼쪽 위이고, depth는 오른쪽 위로 물러나는 픽셀입니다.
    text는 앞면 아래에 적습니다. 앞면의 `Rect`를 돌려줍니다.
    """
    rect = Rect(x, y, check_length("width", width),
                check_length("height", height))
    dx, dy = (0.7 * check_length("depth", depth),) * 2
    right, bottom = x + width, y + height
    top_face = [(x, y), (x + dx, y - dy), (right + dx, y - dy), (right, y)]
    side_face = [(right, y), (right + dx, y - dy),
                 (right + dx, bottom - dy), (right, bottom)]
    front = [(x, y), (right, y), (right, bottom), (x, bottom)]
    for face in (top_face, side_face, front):
        _polygon(axes, face, theme.soft(color), theme.color(color))
    if text:
        lines = str(text).count("\n") + 1
        label(axes, x + width / 2, bottom + 6 + lines * size * 0.7, text,
              size=size)
    return rect


def arrow(axes, start, end, text="", *, color="muted", curve=0.0,
          both=False, dashed=False, gap=3, side=None, size=12):
    """start에서 end로 화살표를 긋고 가운데 옆에 글자를 적습니다.

    curve: 0이면 곧고, 0.3이면 가는 방향의 왼쪽으로 휘어집니다.
    both: 참이면 양쪽 끝에 화살촉이 있습니다.
    gap: 양쪽 끝에서 띄울 픽셀.
    side: 글자가 놓일 쪽. "above", "below", "left", "right" 가운데
        하나입니다. 정하지 않으면 가로로 누운 화살표는 위에, 세로로 선
        화살표는 오른쪽에 적습니다.
    """
    from matplotlib.patches import FancyArrowPatch

    def draw(style, line, pattern, back):
        axes.add_patch(FancyArrowPatch(
            start, end, arrowstyle=style, edgecolor=line, linestyle=pattern,
            facecolor=theme.color(color), linewidth=1.5, mutation_scale=13,
            connectionstyle=f"arc3,rad={-curve}", shrinkA=gap,
            shrinkB=gap + back, clip_on=False, zorder=4,
            joinstyle="round", capstyle="butt"))

    head = "<|-|>" if both else "-|>"
    if dashed:  # 선만 점선으로 긋고, 화살촉은 채우기만 합니다.
        draw("-", theme.color(color), (0, (3, 2)), 5)
        draw(head + ",head_length=0.55,head_width=0.3", "none", "-", 1)
    else:
        draw(head + ",head_length=0.45,head_width=0.25",
             theme.color(color), "-", 0)
    if text:
        across, along = end[0] - start[0], end[1] - start[1]
        flip = -1 if axes.yaxis_inverted() else 1
        middle = ((start[0] + end[0] - flip * curve * along) / 2,
                  (start[1] + end[1] + flip * curve * across) / 2)
        if side is None:
            side = "above" if abs(across) >= abs(along) else "right"
        _beside(axes, middle, text, side, 5, color, size)


def bracket(axes, start, end, text="", *, side="below", color="muted",
            size=12):
    """start에서 end까지를 묶는 꺾쇠를 긋고 바깥쪽에 글자를 적습니다.

    side: 꺾쇠가 열린 쪽의 반대, "above", "below", "left", "right".
    """
    from matplotlib.lines import Line2D

    check_choice("side", side, SIDES)
    out_x, up = SIDES[side]
    out_y = -up if axes.yaxis_inverted() else up
    ends = [(start[0] + 6 * out_x, start[1] + 6 * out_y),
            (end[0] + 6 * out_x, end[1] + 6 * out_y)]
    xs, ys = zip(start, *ends, end, strict=True)
    axes.add_line(Line2D(xs, ys, color=theme.color(color), linewidth=1.5,
                         clip_on=False, zorder=4, solid_capstyle="round",
                         solid_joinstyle="round"))
    if text:
        middle = ((ends[0][0] + ends[1][0]) / 2,
                  (ends[0][1] + ends[1][1]) / 2)
        _beside(axes, middle, text, side, 5, color, size)


def draw_rect(axes, rect, *, fill, line, width=1.0, radius=4.0, dashed=False,
              alpha=None, zorder=2.0):
    """`Rect`를 그립니다. fill과 line은 `#rrggbb` 또는 "none"입니다."""
    from matplotlib.patches import FancyBboxPatch

    radius = min(radius, rect.width / 3, rect.height / 3)
    face = fill if alpha is None else (fill, alpha)
    axes.add_patch(FancyBboxPatch(
        (rect.x, rect.y), rect.width, rect.height, clip_on=False,
        boxstyle=f"round,pad=0,rounding_size={radius}", facecolor=face,
        edgecolor=line, linewidth=width, zorder=zorder,
        linestyle=(0, (3, 2)) if dashed else "-"))


def _polygon(axes, points, fill, line):
    from matplotlib.patches import Polygon

    axes.add_patch(Polygon(points, closed=True, facecolor=fill,
                           edgecolor=line, linewidth=1.25, clip_on=False,
                           joinstyle="round", zorder=2))


def _beside(axes, point, text, side, gap, name, size):
    """점의 한쪽 옆에, 점과 gap만큼 떨어지게 글자를 적습니다."""
    right, up = SIDES[check_choice("side", side, SIDES)]
    half = (str(text).count("\n") * LINE_HEIGHT + 1) * size / 2
    label(axes, *point, text, size=size, color=name, align=BESIDE[side],
          dx=right * (gap + 2), dy=up * (gap + half))

