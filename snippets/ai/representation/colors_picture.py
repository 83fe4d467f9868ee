"""커피 잔 사진에서 빨강의 세기와 색조로 고른 픽셀을 그립니다."""
import colorsys

import numpy as np

from dlbook import datasets, figures

photo = datasets.coffee()[::5, ::5]
hue = np.array([colorsys.rgb_to_hsv(*pixel)[0]
                for pixel in photo.reshape(-1, 3) / 255])
hue = ((hue + 0.5) % 1 - 0.5).reshape(photo.shape[:2])
PARTS = (("사진", photo), ("빨강의 세기가 큰 픽셀", photo[:, :, 0] > 150),
         ("색조가 빨간 픽셀", np.abs(hue) < 0.045))

figure, axes = figures.canvas(320, 590)
for number, (name, part) in enumerate(PARTS):
    top = 8 + 194 * number
    figures.label(axes, 160, top + 8, name, bold=True)
    if part.dtype == bool:
        part = part * np.uint8(255)
    figures.draw_image(axes, part, (40, top + 22), 240)
figures.save(figure, "colors_picture.svg",
             "위는 붉은 잔과 붉은 받침이 나무 탁자에 놓인 사진입니다. 가운데는 "
             "빨강의 세기가 큰 픽셀을 희게 칠한 것으로, 탁자와 잔의 흰 안쪽이 "
             "골라지고 받침은 일부만 골라집니다. 아래는 색조가 빨간 픽셀로, 잔과 "
             "받침의 모양이 뚜렷이 드러납니다.")
