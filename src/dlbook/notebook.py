"""노트북에서 훈련한 것을 보는 도구입니다.

    from dlbook import notebook

    figure = notebook.curves(history.history, "accuracy", "정확도")
    notebook.show(figure, "훈련 정확도와 검증 정확도입니다.")

노트북의 셀은 마지막 줄의 값을 보여 줍니다. 그림을 볼 셀은 `show`로 끝내세요.
"""

import html
from dataclasses import dataclass

import numpy as np

from dlbook import figures
from dlbook.figures.svg import to_svg

GAP = 8
TITLE = 22


@dataclass(frozen=True)
class Shown:
    """셀의 끝에 보일 그림입니다. 주피터와 책의 쪽이 같은 HTML을 씁니다."""

    svg: str
    caption: str

    def _repr_html_(self):
        return (f"<figure>\n{self.svg.strip()}\n<figcaption>"
                f"{html.escape(self.caption)}</figcaption>\n</figure>")

    def __repr__(self):
        return self.caption


def show(figure, caption, description=None):
    """그림을 셀의 끝에 보입니다.

    figure: `figures`와 이 모듈의 함수가 돌려준 그림.
    caption: 그림 아래에 적을 문장. 마침표로 끝납니다.
    description: 그림을 보지 못하는 사람에게 들려줄 설명. 없으면 caption.
    """
    if not (isinstance(caption, str) and caption.rstrip().endswith(".")):
        raise ValueError(
            f"caption에 {caption!r}이(가) 왔습니다. 그림에서 무엇을 보는지 "
            "마침표로 끝나는 문장으로 적으세요.")
    return Shown(to_svg(figure, description or caption), caption)


def curves(history, key="loss", ylabel="손실", *, width=420, height=240):
    """에포크마다 잰 값을 훈련과 검증으로 나누어 그립니다.

    history: `fit`이 돌려준 것의 `history`. {이름: 에포크마다의 값}입니다.
    key: 그릴 이름. `val_`을 붙인 이름도 있으면 함께 그립니다.
    """
    names = [name for name in (key, f"val_{key}") if name in history]
    if key not in history:
        raise ValueError(
            f"history에 {key!r}이(가) 없습니다. "
            f"다음 가운데 하나를 고르세요: {', '.join(map(repr, history))}")
    figure, axes = figures.chart(width, height, xlabel="에포크",
                                 ylabel=ylabel)
    for name, label in zip(names, ("훈련", "검증")):
        values = history[name]
        axes.plot(range(1, len(values) + 1), values, label=label,
                  marker="o" if len(values) < 12 else None)
    axes.xaxis.get_major_locator().set_params(integer=True)
    figures.legend(axes)
    return figure


def gallery(images, titles, *, columns=5, size=72):
    """이미지를 줄지어 놓고 아래에 한 줄씩 적습니다.

    images: (개수, 높이, 너비)나 (개수, 높이, 너비, 채널). uint8이 아니면
    가장 작은 값을 검은색, 가장 큰 값을 흰색으로 놓고 그립니다.
    titles: 이미지마다 적을 글. size: 이미지 하나의 너비(픽셀).
    """
    images, titles = np.asarray(images), [str(title) for title in titles]
    if len(images) != len(titles):
        raise ValueError(
            f"이미지는 {len(images)}장인데 적을 글은 {len(titles)}개입니다. "
            "이미지마다 글을 하나씩 주세요.")
    if not len(images):
        raise ValueError("보일 이미지가 없습니다. 한 장 이상 주세요.")
    tall = size * images.shape[1] / images.shape[2] + TITLE
    columns = min(columns, len(images))
    rows = -(-len(images) // columns)
    figure, axes = figures.canvas(
        GAP + columns * (size + GAP), GAP + rows * (tall + GAP))
    for number, (image, title) in enumerate(zip(images, titles)):
        x = GAP + number % columns * (size + GAP)
        y = GAP + number // columns * (tall + GAP)
        rect = figures.draw_image(axes, as_bytes(image), (x, y), size)
        figures.label(axes, rect.center[0], rect.bottom[1] + TITLE / 2 + 1,
                      title, size=12)
    return figure


def as_bytes(image):
    """그릴 수 있게 0부터 255까지의 uint8로 옮깁니다."""
    image = np.asarray(image)
    if image.dtype == np.uint8:
        return image
    low, high = float(image.min()), float(image.max())
    return ((image - low) / (high - low or 1) * 255).round().astype(np.uint8)
