"""더하는 순서를 바꾸면 float32의 합은 끝자리가 달라집니다."""
import numpy as np

x = np.random.default_rng(0).random(100_000, dtype=np.float32)
forward, backward = x.cumsum()[-1], x[::-1].cumsum()[-1]

print("합이 같음:", forward == backward)
print("차이가 합의 10만분의 1보다 작음:",
      abs(forward - backward) < forward / 100_000)
