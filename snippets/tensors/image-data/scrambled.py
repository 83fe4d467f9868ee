"""moveaxis로 옮긴 사진과 reshape로 망가뜨린 사진을 나란히 그립니다."""
import numpy as np

from dlbook import datasets, figures

photo = datasets.coffee()[::7, ::7]
height, width, channels = photo.shape

moved = np.moveaxis(photo, -1, 0)
reshaped = photo.reshape(channels, height, width)

figure, axes = figures.canvas(420, 172)
for x, name, first in ((8, "moveaxis", moved), (216, "reshape", reshaped)):
    picture = np.ascontiguousarray(np.moveaxis(first, 0, -1))
    rect = figures.draw_image(axes, picture, (x, 28), 196)
    figures.label(axes, rect.top[0], 13, name, bold=True)
figures.save(
    figure, "scrambled.svg",
    "왼쪽은 moveaxis로 옮긴 사진으로 커피 잔이 온전합니다. 오른쪽은 reshape로 "
    "바꾼 사진으로, 가로줄과 뒤섞인 색만 보이고 잔은 알아볼 수 없습니다.")
