"""같은 층에 같은 입력을 넣습니다. 가중치를 고치기 앞과 뒤의 출력을 봅니다."""
import numpy as np

from dlbook.layers import Dense

layer = Dense(1, dtype="float64").build((2,), 0)
x, target = np.array([[1.0, 2.0]]), np.array([[3.0]])
print(f"고치기 전: {layer(x).item():.2f}")

start = {name: weight.copy() for name, weight in layer.weights.items()}
for step in range(20):
    y, kept = layer.forward(x)
    _, dw = layer.backward(2 * (y - target), kept)
    for name, weight in layer.weights.items():
        weight -= 0.05 * dw[name]
print(f"스무 번 고친 뒤: {layer(x).item():.2f}")

for name, weight in layer.weights.items():
    weight[...] = start[name]
print(f"가중치를 되돌린 뒤: {layer(x).item():.2f}")
