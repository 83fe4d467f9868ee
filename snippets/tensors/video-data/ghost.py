"""한 장면과 영상 전체의 평균 사진을 나란히 그립니다."""
import numpy as np

from dlbook import datasets, figures

frames = datasets.bunny().frames[:, ::2, ::2]
average = np.rint(frames.mean(axis=0)).astype("uint8")

figure, axes = figures.canvas(340, 122)
pictures = (("프레임 40", frames[40]), ("프레임 축의 평균", average))
for place, (name, picture) in enumerate(pictures):
    rect = figures.draw_image(axes, picture, (8 + 166 * place, 28), 158)
    figures.label(axes, rect.top[0], 14, name)
figures.save(
    figure, "ghost.svg",
    "왼쪽은 토끼가 또렷한 장면 하나입니다. 오른쪽의 평균에서는 풀밭과 하늘이 "
    "그대로이고 토끼만 여러 자세가 겹쳐 흐릿합니다.")
