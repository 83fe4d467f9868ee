"""거꾸로 돌린 영상과 프레임을 섞은 영상의 움직임을 견줍니다."""
import numpy as np

from dlbook import datasets


def motion(frames):
    return np.abs(frames[1:] - frames[:-1]).mean()


frames = datasets.bunny().frames.astype("int16")
order = np.random.default_rng(0).permutation(len(frames))

print(f"그대로: {motion(frames):.1f}")
print(f"거꾸로: {motion(frames[::-1]):.1f}")
print(f"섞음: {motion(frames[order]):.1f}")
