"""이웃한 프레임의 차이와, 값이 그대로인 픽셀을 잽니다."""
import numpy as np

from dlbook import datasets

frames = datasets.bunny().frames.astype("int16")
change = np.abs(frames[1:] - frames[:-1])
motion = change.mean(axis=(1, 2, 3))
same = (change.max(axis=3) == 0).mean(axis=(1, 2))

print("차이의 크기:", change.shape)
print(f"최대: {motion.argmax()}번과 {motion.argmax() + 1}번 사이")
print(f"그때 값이 그대로인 픽셀: {same[motion.argmax()]:.0%}")
print(f"값이 그대로인 픽셀: {same.min():.0%}부터 {same.max():.0%}까지")
