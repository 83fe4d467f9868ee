"""채널 축을 옮긴 사진과 크기만 바꾼 사진의 첫 장을 그립니다."""
import numpy as np

from dlbook import datasets, figures

photo = datasets.coffee()[::4, ::4]
height, width, _ = photo.shape
moved = np.moveaxis(photo, -1, 0)[0]
reread = photo.reshape(3, height, width)[0]

figure, axes = figures.canvas(424, 166)
for x, pixels, text in ((8, moved, "moveaxis의 첫 장: 빨강"),
                        (216, reread, "reshape의 첫 장: 뒤섞임")):
    rect = figures.draw_image(axes, np.ascontiguousarray(pixels), (x, 28),
                              200)
    figures.label(axes, rect.center[0], 14, text)

figures.save(figure, "scrambled.svg",
             "왼쪽은 빨강 채널만 흑백으로 보인 온전한 커피 잔 사진입니다. "
             "오른쪽은 크기만 바꾼 것으로, 촘촘한 줄무늬 속에 사진의 윗부분이 "
             "뒤섞여 잔을 알아볼 수 없습니다.")
