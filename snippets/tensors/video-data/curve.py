"""프레임이 바뀔 때마다 움직인 정도를 곡선으로 그립니다."""
import numpy as np

from dlbook import datasets, figures

clip = datasets.bunny()
frames = clip.frames.astype("int16")
motion = np.abs(frames[1:] - frames[:-1]).mean(axis=(1, 2, 3))
seconds = np.arange(1, len(frames)) / clip.frames_per_second

figure, axes = figures.chart(
    420, 220, xlabel="시간(초)", ylabel="이웃한 프레임의 평균 차이")
axes.plot(seconds, motion)
axes.set_ylim(0, 10)
figures.save(
    figure, "curve.svg",
    "시간에 따른 차이의 곡선. 천천히 커져 1.6초 무렵에 꼭대기에 이르고, 그 "
    "뒤로 낮아져 4초에는 1쯤입니다.")
