"""책의 표 mark.svg로 앱의 아이콘과, 링크를 나눌 때 보이는 그림을 그립니다.

표나 책의 이름을 고치면 `python -m press.site.mark`로 다시 그립니다.
"""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import yaml
from PIL import Image, ImageDraw, ImageFont

from dlbook.figures.theme import FONT, PALETTE

MARK = "overrides/.icons/book/mark.svg"
COPY = "docs/assets/mark.svg"
CELL = re.compile(r"M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)")
ICONS = {  # 이름: (한 변의 길이, 표가 차지하는 몫)
    "icon-192.png": (192, 0.75),
    "icon-512.png": (512, 0.75),
    "icon-maskable.png": (512, 0.5),
}
CARD = "card.png"
CARD_SIZE = (1200, 630)


def draw_all(root):
    """{파일 이름: 그림}입니다."""
    mark = ElementTree.parse(Path(root, MARK)).getroot()
    pictures = {name: icon(mark, *shape) for name, shape in ICONS.items()}
    return pictures | {CARD: card(mark, *titles(root))}


def icon(mark, side, share):
    picture = Image.new("RGB", (side, side), PALETTE["paper"][0])
    length = side * share
    stamp(picture, mark, (side - length) / 2, (side - length) / 2, length)
    return picture


def card(mark, title, subtitle):
    """나눈 링크에 보이는 그림입니다. 표의 오른쪽에 이름과 소개를 적습니다."""
    picture = Image.new("RGB", CARD_SIZE, PALETTE["paper"][0])
    stamp(picture, mark, 96, 191, 248)
    pen = ImageDraw.Draw(picture)
    for text, size, height, color in (
            (title, 96, 300, "ink"), (subtitle, 32, 400, "muted")):
        pen.text((424, height), text, PALETTE[color][0],
                 ImageFont.truetype(FONT, size), anchor="ls")
    return picture


def stamp(picture, mark, left, top, length):
    scale = length / float(mark.get("viewBox").split()[2])
    pen = ImageDraw.Draw(picture)
    for path in mark:
        for cell in CELL.findall(path.get("d")):
            x, y, width, height = (float(number) * scale for number in cell)
            x, y = left + x, top + y
            pen.rectangle([round(x), round(y), round(x + width) - 1,
                           round(y + height) - 1], path.get("fill"))


def titles(root):
    """책의 이름과, 소개의 첫 문장입니다."""
    text = Path(root, "mkdocs.yml").read_text("utf-8").replace("!ENV", "")
    config = yaml.safe_load(text)
    return config["site_name"], config["site_description"].partition(".")[0]


def write(root):
    place = Path(root, COPY).parent
    Path(root, COPY).write_bytes(Path(root, MARK).read_bytes())
    for name, picture in draw_all(root).items():
        picture.save(place / name, optimize=True)


if __name__ == "__main__":
    write(Path.cwd())
