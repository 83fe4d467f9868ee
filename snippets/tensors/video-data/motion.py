"""이웃한 두 프레임과 그 차이, 영상 전체의 움직임을 그립니다."""
import numpy as np

from dlbook import datasets, figures

frames = datasets.bunny().frames.astype("int16")
change = np.abs(frames[1:] - frames[:-1])
most = change.mean(axis=(1, 2, 3)).argmax()
pair = frames[most:most + 2, ::2, ::2].astype("uint8")
bright = np.minimum(change[most, ::2, ::2].mean(axis=2) * 3, 255)

figure, axes = figures.canvas(420, 112)
pictures = (
    (f"프레임 {most}", pair[0]), (f"프레임 {most + 1}", pair[1]),
    ("차이(3배 밝게)", bright.astype("uint8")))
for place, (name, picture) in enumerate(pictures):
    rect = figures.draw_image(axes, picture, (8 + 138 * place, 28), 128)
    figures.label(axes, rect.top[0], 14, name, size=12)
figures.save(
    figure, "motion.svg",
    "왼쪽과 가운데는 토끼가 팔을 움직이는 이웃한 두 장면입니다. 오른쪽의 차이는 "
    "대부분 검고, 토끼의 윤곽이 있던 자리만 밝습니다.")
