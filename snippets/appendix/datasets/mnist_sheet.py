"""숫자마다 앞의 네 장씩 뽑아 한 장에 모읍니다."""
import numpy as np

from dlbook import datasets, figures

(images, labels), _ = datasets.mnist()
columns = [
    np.concatenate(images[labels == digit][:4]) for digit in range(10)]

figure, axes = figures.canvas(360, 170)
for digit, column in enumerate(columns):
    rect = figures.draw_image(axes, column, (10 + 34 * digit, 30), 32)
    figures.label(axes, rect.top[0], 15, digit)
figures.save(
    figure, "mnist_sheet.svg",
    "0부터 9까지 숫자마다 여러 사람이 쓴 손글씨가 네 장씩 세로로 놓여 "
    "있습니다. 검은 바탕에 흰 획입니다.")
