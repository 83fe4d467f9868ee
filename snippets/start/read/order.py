"""더하는 순서를 바꾸면 float32의 합은 끝자리가 달라집니다."""
import numpy as np

rng = np.random.default_rng(0)
x = rng.random(100_000, dtype=np.float32)

print("앞에서부터 더한 합 :", x.cumsum()[-1])
print("뒤에서부터 더한 합 :", x[::-1].cumsum()[-1])
print("float64로 더한 합  :", x.sum(dtype=np.float64))
