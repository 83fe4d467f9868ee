"""일어서는 순간의 프레임과, 다음 프레임과의 차이를 그립니다."""
import numpy as np

from dlbook import datasets, figures

frames = datasets.bunny().frames.astype("int16")
change = np.abs(frames[1:] - frames[:-1])
most = change.mean(axis=(1, 2, 3)).argmax()
bright = np.minimum(change[most].mean(axis=2) * 3, 255)

figure, axes = figures.canvas(330, 412)
pictures = ((f"프레임 {most}", frames[most].astype("uint8")),
            (f"프레임 {most + 1}과의 차이(3배 밝게)", bright.astype("uint8")))
for place, (name, picture) in enumerate(pictures):
    rect = figures.draw_image(axes, picture, (8, 30 + 204 * place), 314)
    figures.label(axes, rect.top[0], rect.y - 14, name)
figures.save(
    figure, "motion.svg",
    "위는 토끼가 몸을 일으키는 장면입니다. 아래의 차이에서는 토끼의 윤곽이 "
    "밝고, 풀밭과 나무의 결도 흐리게 보입니다.")
