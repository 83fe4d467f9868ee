"""작은 그래디언트는 float16에서 사라집니다. 키웠다가 되돌리면 남습니다."""
import numpy as np

gradient = np.float32(2e-8)
step = np.float32(1000)  # 차이가 보이게 곱하는 큰 수
print("그대로 float16에 담음:", np.float32(np.float16(gradient)) * step)

scale = np.float32(2 ** 15)
carried = np.float16(gradient * scale)  # 손실을 키우면 그래디언트도 커집니다.
restored = np.float32(carried) / scale
print(f"키워서 담고 되돌림: {restored * step:.1e}")
print(f"원래와의 차이: {abs(restored / gradient - 1):.2%}")
