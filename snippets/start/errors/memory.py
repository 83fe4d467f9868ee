"""백만 장의 이미지를 두 장씩 모두 견주려 합니다."""
import numpy as np

np.empty((1_000_000, 1_000_000, 784), np.float32)
