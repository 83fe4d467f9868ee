"""영상을 16프레임짜리 창으로 겹쳐 잘라 5D 텐서로 쌓습니다."""
import numpy as np

from dlbook import datasets

LENGTH = 16
STEP = 8

frames = datasets.bunny().frames

starts = list(range(0, len(frames) - LENGTH + 1, STEP))
samples = np.array([frames[start:start + LENGTH] for start in starts])

print("시작하는 프레임:", starts)
print("크기:", samples.shape)
print("축의 개수:", samples.ndim)
print("샘플 수:", len(samples))
print("겹친 프레임이 같음:", np.array_equal(samples[0, STEP:],
                                      samples[1, :LENGTH - STEP]))
