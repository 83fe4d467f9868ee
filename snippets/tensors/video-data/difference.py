"""이웃한 프레임의 차이로 언제 많이 움직였는지 잽니다."""
import numpy as np

from dlbook import datasets

frames = datasets.bunny().frames.astype("int16")

change = np.abs(frames[1:] - frames[:-1])
print("차이의 크기:", change.shape)

motion = change.mean(axis=(1, 2, 3))
print("움직임의 크기:", motion.shape)
print(f"가장 클 때: {motion.argmax()}번과 {motion.argmax() + 1}번 사이")
print(f"가장 큰 움직임: {motion.max():.1f}")
print(f"가장 작은 움직임: {motion.min():.1f}")
