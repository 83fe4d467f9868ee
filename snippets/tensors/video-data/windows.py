"""영상을 16프레임짜리 창으로 겹쳐 잘라 5D 텐서로 쌓습니다."""
import numpy as np

from dlbook import datasets

frames = datasets.bunny().frames
starts = list(range(0, len(frames) - 16 + 1, 8))
samples = np.array([frames[start:start + 16] for start in starts])

print("시작하는 프레임:", starts)
print("크기:", samples.shape)
