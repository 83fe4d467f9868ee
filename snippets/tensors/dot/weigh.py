"""숫자 이미지와 가중치를 곱해 수 하나로 더하는 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures

(train_images, train_labels), (images, labels) = datasets.mnist()
ones, zeros = (train_images[train_labels == digit].mean(axis=0) / 255
               for digit in (1, 0))
weights = ones - zeros
bias = -(weights * (ones + zeros)).sum() / 2
gray = (127.5 + 127.5 * weights / np.abs(weights).max()).astype("uint8")

figure, axes = figures.canvas(430, 296)
for x, text in ((64, "이미지"), (222, "가중치"), (372, "결과")):
    figures.label(axes, x, 16, text)
for top, number in ((34, 2), (152, 3)):
    digit = images[number] / 255
    output = (weights * digit).sum() + bias
    first = figures.draw_image(axes, images[number], (12, top), 104)
    second = figures.draw_image(axes, gray, (170, top), 104)
    answer = figures.box(axes, 336, top + 24, 82, 56,
                         f"{output:+.0f}\n{1 if output > 0 else 0}",
                         color="warm" if output > 0 else "second", bold=True)
    figures.label(axes, 143, first.center[1], "×", size=18)
    figures.arrow(axes, second.right, answer.left, "합")
figures.label(axes, 222, 274, "밝은 곳은 더하고 어두운 곳은 뺌", size=12,
              color="muted")

figures.save(figure, "weigh.svg",
             "두 줄에 걸쳐 이미지에 같은 가중치를 곱해 더합니다. 가중치는 "
             "가운데의 세로 획이 밝고 그 둘레의 고리가 어둡습니다. 위의 숫자 "
             "1은 합이 양수라 1로, 아래의 숫자 0은 합이 음수라 0으로 "
             "판단합니다.")
