"""그림의 색과 글꼴을 정합니다."""

from functools import lru_cache
from importlib import import_module
from pathlib import Path

# 이름: (밝은 화면의 색, 어두운 화면의 색)
PALETTE = {
    "ink": ("#1f2430", "#e6e8ec"),  # 글자
    "muted": ("#5b6472", "#9aa4b2"),  # 덜 중요한 글자, 화살표
    "paper": ("#ffffff", "#14161b"),  # 바탕
    "cell": ("#f5f7fa", "#1d2129"),  # 칸의 바탕
    "grid": ("#d3d9e2", "#3b4351"),  # 칸의 테두리, 눈금선
    "accent": ("#2159b5", "#84b1ff"),  # 강조
    "accent_soft": ("#e0ebfb", "#1f3354"),
    "second": ("#0b7560", "#5ccdb0"),
    "second_soft": ("#d8f0ea", "#143a33"),
    "third": ("#7442a8", "#c5a0f2"),
    "third_soft": ("#ede4f8", "#37294c"),
    "warm": ("#a64b0b", "#f2a766"),
    "warm_soft": ("#fbe9da", "#472f1c"),
}

CYCLE = ("accent", "warm", "second", "third")
FONT = Path(__file__).parent.parent / "fonts" / "NotoSansKR-subset.otf"
SMALLEST_TEXT = 12
WIDEST = 460


def color(name):
    """색 이름에 해당하는 밝은 화면의 색을 `#rrggbb`로 돌려줍니다.

    저장할 때 이 값이 쪽의 색 변수로 바뀌어 어두운 화면도 따릅니다.
    이름이 `PALETTE`에 없으면 ValueError입니다.
    """
    if name not in PALETTE:
        raise ValueError(
            f"{name!r}은(는) 색 이름이 아닙니다. "
            f"다음 가운데 하나를 쓰세요: {', '.join(PALETTE)}"
        )
    return PALETTE[name][0]


def soft(name):
    """같은 계열의 옅은 색. 옅은 색이 없는 이름에는 칸의 바탕색입니다."""
    color(name)
    return color(f"{name}_soft" if f"{name}_soft" in PALETTE else "cell")


def css():
    """쪽이 쓸 색 변수를 CSS로 적어 돌려줍니다."""

    def block(selector, which):
        lines = (f"  --dl-{n.replace('_', '-')}: {c[which]};\n"
                 for n, c in PALETTE.items())
        return f"{selector} {{\n{''.join(lines)}}}\n"

    return (block(":root", 0) + "\n"
            + block('[data-md-color-scheme="slate"]', 1))


def matplotlib(part=""):
    """Matplotlib의 모듈을 가져옵니다. 없으면 설치하는 방법을 알립니다."""
    try:
        return import_module("matplotlib" + part)
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] != "matplotlib":
            raise
        raise ImportError(
            "그림을 그리려면 Matplotlib이 필요합니다. "
            '다음 명령으로 설치하세요: pip install "dlbook[figures]"'
        ) from None


@lru_cache(maxsize=1)
def _font():
    font = matplotlib(".ft2font").FT2Font(str(FONT))
    font.set_size(100, 72)
    return font, font.get_charmap()


@lru_cache(maxsize=4096)
def _advance(character):
    font, charmap = _font()
    if ord(character) not in charmap:
        return 1.0
    return font.load_char(ord(character)).linearHoriAdvance / 65536 / 100


def text_width(text, size):
    """글자 크기가 `size`일 때 한 줄의 너비를 픽셀로 잽니다."""
    return size * sum(_advance(character) for character in text)


def missing_characters(text):
    """글꼴에 없는 글자를 처음 나온 순서대로 이어 돌려줍니다."""
    charmap = _font()[1]
    return "".join(dict.fromkeys(
        c for c in text if ord(c) not in charmap and not c.isspace()))
