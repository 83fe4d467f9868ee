"""이미지 모음을 쌓인 그림으로 그리고 축마다 길이를 적습니다."""
import numpy as np

from dlbook import datasets, figures

(images, labels), _ = datasets.mnist()
count, height, width = images.shape

figure, axes = figures.canvas(420, 250)
for place in range(5, -1, -1):
    framed = np.pad(images[place], 1, constant_values=105)
    corner = 120 + 24 * place, 84 - 14 * place
    rect = figures.draw_image(axes, 255 - framed, corner, 112, border=False)
left, bottom = rect.x, rect.y + rect.height
figures.arrow(axes, (left - 12, rect.y), (left - 12, bottom), gap=0,
              color="accent")
figures.label(axes, left - 20, rect.center[1], f"축 1 (행)\n{height}",
              align="right", color="accent")
figures.arrow(axes, (left, bottom + 12), (left + 112, bottom + 12), gap=0,
              color="accent")
figures.label(axes, rect.center[0], bottom + 34, f"축 2 (열)  {width}",
              color="accent")
figures.arrow(axes, (left + 124, bottom), (left + 244, bottom - 70), gap=0,
              color="accent")
figures.label(axes, left + 196, bottom - 12, f"축 0 (이미지)\n{count:,}",
              align="left", color="accent")

figures.save(figure, "axes.svg",
             "손글씨 숫자 이미지가 뒤쪽으로 겹쳐 쌓여 있습니다. 뒤로 가는 축 "
             "0의 길이는 60,000, 아래로 가는 축 1의 길이는 28, 오른쪽으로 "
             "가는 축 2의 길이는 28입니다.")
