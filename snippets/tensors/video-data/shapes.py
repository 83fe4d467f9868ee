"""창을 미는 간격에 따라 샘플이 몇 개인지 확인합니다."""
import numpy as np

from dlbook import datasets

frames = datasets.bunny().frames

for step in (16, 8, 4):
    starts = range(0, len(frames) - 16 + 1, step)
    samples = np.array([frames[start:start + 16] for start in starts])
    print(f"간격 {step}: {samples.shape} {samples.nbytes:,}바이트")
