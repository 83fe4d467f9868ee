"""그대로 평균 낸 사진과 카메라를 되돌려 평균 낸 사진을 그립니다."""
import numpy as np

from dlbook import datasets, figures

frames = datasets.bunny().frames
steady = np.array([
    np.roll(frame, (-down, -right), axis=(0, 1))
    for frame, (down, right) in zip(frames, np.load("camera.npy"))])

figure, axes = figures.canvas(330, 412)
for place, (name, video) in enumerate((
        ("프레임 축의 평균", frames), ("카메라를 되돌린 평균", steady))):
    picture = np.rint(video.mean(axis=0)).astype("uint8")
    rect = figures.draw_image(axes, picture, (8, 30 + 204 * place), 314)
    figures.label(axes, rect.top[0], rect.y - 14, name)
figures.save(
    figure, "ghost.svg",
    "위의 평균에서는 토끼도 풀밭도 나무도 흐립니다. 카메라를 되돌린 아래의 "
    "평균에서는 풀밭과 나무의 결이 살아나고 토끼는 흐립니다.")
