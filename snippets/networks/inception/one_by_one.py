"""1×1 합성곱은 픽셀마다 같은 밀집 층을 거는 것과 같습니다."""
import numpy as np

from dlbook.layers import Conv2D, Dense

x = np.random.default_rng(0).normal(size=(2, 14, 14, 16))
conv = Conv2D(8, 1).build((14, 14, 16), 0)
dense = Dense(8).build((16,))
dense.weights["kernel"][...] = conv.weights["kernel"][0, 0]

pixels = x.reshape(-1, 16)
print("픽셀의 크기:", pixels.shape)
gap = np.abs(conv(x) - dense(pixels).reshape(2, 14, 14, 8)).max()
print(f"출력의 차이: {gap:.4f}")

direct = Conv2D(32, 5, padding="same").build((14, 14, 64))
before = Conv2D(16, 1).build((14, 14, 64))
after = Conv2D(32, 5, padding="same").build((14, 14, 16))
sizes = [sum(w.size for w in layer.weights.values())
         for layer in (direct, before, after)]
print("바로 5×5:", sizes[0])
print("1×1로 줄인 다음 5×5:", sizes[1] + sizes[2])
