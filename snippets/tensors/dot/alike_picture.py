"""숫자 이미지 하나와, 코사인이 가장 큰 훈련 이미지 셋을 그립니다."""
import numpy as np

from dlbook import datasets, figures

(train, _), (test, _) = datasets.mnist()
known = train[:6000].reshape(6000, 784) / 255
asked = test[0].reshape(784) / 255
cosines = known @ asked / np.linalg.norm(known, axis=1)
cosines /= np.linalg.norm(asked)
ranked = np.argsort(-cosines)
shown = [*ranked[:2], ranked[3000], ranked[-1]]

figure, axes = figures.canvas(430, 130)
picture = figures.draw_image(axes, test[0], (8, 14), 72)
figures.label(axes, picture.center[0], 104, "찾는 이미지")
for place, number in enumerate(shown):
    rect = figures.draw_image(axes, train[number], (98 + 84 * place, 14), 72)
    figures.label(axes, rect.center[0], 104, f"{cosines[number]:.2f}",
                  bold=place < 2)

figures.save(figure, "alike_picture.svg",
             "왼쪽은 손글씨 7입니다. 오른쪽의 네 이미지 아래에는 7과의 "
             "코사인이 적혀 있습니다. 코사인이 가장 큰 둘, 가운데 하나, "
             "가장 작은 하나를 차례로 놓았습니다.")
