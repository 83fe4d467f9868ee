"""층을 쓰는 세 동사 build, forward, backward를 차례로 불러 봅니다."""
import numpy as np

from dlbook.layers import Dense

layer = Dense(2)
layer.build((4,), 0)
print("build가 만든 가중치:")
for name, weight in layer.weights.items():
    print(f"  {name} {weight.shape}")

x = np.ones((3, 4))
y, kept = layer.forward(x)
print("forward의 출력:", y.shape)

dy = np.ones(y.shape)
dx, dw = layer.backward(dy, kept)
print("backward가 돌려준 것:")
print("  dx", dx.shape)
for name, slope in dw.items():
    print(f"  d{name} {slope.shape}")
