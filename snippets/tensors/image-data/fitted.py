"""세로 사진 한 장을 세 방법으로 가로 사진의 크기에 맞춘 모습을 그립니다."""
import numpy as np
from PIL import Image, ImageOps

from dlbook import datasets, figures

wide = Image.fromarray(datasets.coffee())
tall = wide.crop((0, 0, 240, 400))

figure, axes = figures.canvas(420, 268)
whole = figures.draw_image(axes, np.array(tall.resize((60, 100))), (18, 30),
                           60)
figures.label(axes, whole.top[0], 14, "원본 (400, 240)", size=12)
for place, (name, change) in enumerate((
        ("늘이거나 줄임", Image.Image.resize), ("가운데만 남김", ImageOps.fit),
        ("둘레를 채움", ImageOps.pad))):
    x, y = ((130, 30), (276, 30), (130, 162))[place]
    picture = figures.draw_image(
        axes, np.array(change(tall, (132, 88))), (x, y), 132)
    figures.label(axes, picture.top[0], y - 14, name, size=12)
figures.save(
    figure, "fitted.svg",
    "왼쪽에 세로로 긴 커피 사진이 있습니다. 늘이거나 줄인 사진은 잔이 옆으로 "
    "퍼졌고, 가운데만 남긴 사진은 위와 아래가 잘렸고, 둘레를 채운 사진은 "
    "양쪽이 검습니다.")
