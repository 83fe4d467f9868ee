"""획을 종이에 그리고, MNIST처럼 28×28로 준비하는 차례를 봅니다."""
import numpy as np

from dlbook import datasets, figures, handwriting

SEVEN = [[(0.1, 0.15), (0.42, 0.12), (0.26, 0.6)], [(0.18, 0.36), (0.4, 0.36)]]

ink = handwriting.drawn(SEVEN)
image = handwriting.prepared(ink)
rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(
    image.any(axis=0))
print("종이:", ink.shape)
print("준비한 이미지:", image.shape, image.dtype)
print("숫자의 높이와 너비:", len(rows), len(columns))
center = image.sum(axis=1) @ (np.arange(28) + 0.5) / image.sum()
print(f"무게 중심의 높이: {center:.1f}")

_, (tests, _) = datasets.mnist()
same = sum((handwriting.prepared(test) == test).all() for test in tests[:2000])
print("다시 준비한 MNIST 이미지:", 2000)
print("한 픽셀도 바뀌지 않은 것:", int(same))

figure, axes = figures.canvas(440, 190)
for left, name, picture in ((10, "종이", ink), (250, "28×28", image)):
    figures.label(axes, left + 75, 12, name, bold=True)
    figures.draw_image(axes, 255 - picture, (left, 28), 150)
    figures.box(axes, left, 28, 150, 150, color="muted", fill=False)
figures.arrow(axes, (172, 103), (238, 103), "준비")
figures.save(figure, "prepare.svg",
             "왼쪽은 종이의 왼쪽 위에 작게 그린, 가운데 줄이 있는 숫자 7입니다. "
             "오른쪽은 그것을 한가운데로 옮기고 키운 28×28 이미지입니다.")
