"""프레임을 그대로 평균 낸 사진과 카메라를 되돌려 평균 낸 사진을 견줍니다."""
import numpy as np

from dlbook import datasets

frames = datasets.bunny().frames
steady = np.array([
    np.roll(frame, (-down, -right), axis=(0, 1))
    for frame, (down, right) in zip(frames, np.load("camera.npy"))])


def contrast(photo):
    """토끼가 가지 않은 오른쪽에서 위아래 픽셀이 평균 얼마나 다른지."""
    part = photo[8:64, 84:120].astype("float64")
    return np.abs(part[1:] - part[:-1]).mean()


print("평균의 크기:", frames.mean(axis=0).shape)
print(f"프레임 하나: {contrast(frames[0]):.0f}")
print(f"그대로 평균: {contrast(frames.mean(axis=0)):.0f}")
print(f"카메라를 되돌린 평균: {contrast(steady.mean(axis=0)):.0f}")
