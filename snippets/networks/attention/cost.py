"""자리가 두 배가 되면 가중치의 표가 얼마나 커지는지 봅니다."""
import numpy as np

from dlbook.layers.attention import Attention

for places in (256, 512, 1024):
    x = np.zeros((8, places, 16), "float32")  # 헤드 8개
    _, kept = Attention().forward(x, x, x)
    weights = kept[3]
    print(f"자리 {places}: 크기 {weights.shape}, "
          f"{weights.nbytes / 2 ** 20:.0f} MiB")
