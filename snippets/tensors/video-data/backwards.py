"""거꾸로 돌린 영상과 프레임을 섞은 영상의 차이를 견줍니다."""
import numpy as np

from dlbook import datasets

frames = datasets.bunny().frames.astype("int16")
order = np.random.default_rng(0).permutation(len(frames))

for name, video in (("그대로", frames), ("거꾸로", frames[::-1]),
                    ("섞음", frames[order])):
    print(f"{name}: {np.abs(video[1:] - video[:-1]).mean():.1f}")
