"""데이터 타입마다 숫자 하나의 바이트와 담을 수 있는 값을 확인합니다."""

import numpy as np

for name in ["uint8", "int16", "int32"]:
    info = np.iinfo(name)
    print(f"{name}: {np.dtype(name).itemsize}바이트, {info.min}부터 {info.max}")

for name in ["float16", "float32", "float64"]:
    info = np.finfo(name)
    print(f"{name}: {np.dtype(name).itemsize}바이트, 최대 {info.max:.1e}")
