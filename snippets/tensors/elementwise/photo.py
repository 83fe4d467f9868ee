"""색 채널마다 다른 수를 곱하기 전과 후의 사진을 그립니다."""
import numpy as np

from dlbook import datasets, figures

photo = datasets.coffee()[::5, ::5]
tinted = np.clip(photo * np.array([1.3, 1.1, 0.8]), 0, 255).astype("uint8")

figure, axes = figures.canvas(396, 152)
for x, pixels, text in ((8, photo, "원래 사진"),
                        (208, tinted, "[1.3, 1.1, 0.8]을 곱한 사진")):
    rect = figures.draw_image(axes, pixels, (x, 28), 180)
    figures.label(axes, rect.center[0], 14, text)

figures.save(figure, "photo.svg",
             "커피 잔 사진 두 장입니다. 왼쪽은 원래 사진이고, 오른쪽은 빨강에 "
             "1.3, 초록에 1.1, 파랑에 0.8을 곱한 사진입니다.")
