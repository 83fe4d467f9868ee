"""마지막 자리를 바꾸고, 자리마다 출력이 얼마나 달라지는지 봅니다."""
import numpy as np

from dlbook.layers.attention import Attention

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 4))
changed = x.copy()
changed[4] = rng.normal(size=4)  # 마지막 자리만 바꿉니다
causal = np.tri(5, dtype=bool)
print("볼 수 있으면 1:", *causal.astype(int), sep="\n")
for name, mask in (("가리지 않으면", True), ("가리면", causal)):
    y, _ = Attention().forward(x, x, x, mask)
    after, _ = Attention().forward(changed, changed, changed, mask)
    print(f"{name} 달라진 정도:", np.abs(after - y).max(axis=1).round(3))
