"""가중치를 조금 움직이면 손실은 바뀌지만 정확도는 그대로입니다."""
from dlbook import datasets
from dlbook.layers import Dense
from dlbook.losses import SparseCategoricalCrossentropy
from dlbook.metrics import accuracy

(images, labels), _ = datasets.mnist()
x, y = images[:1000].reshape(1000, 784) / 255, labels[:1000]

layer = Dense(10, dtype="float64").build((784,), 0)
loss = SparseCategoricalCrossentropy(from_logits=True)
weight = layer.weights["kernel"]

print("움직임      손실의 변화   정확도의 변화")
start = loss(y, layer(x)), accuracy(y, layer(x))
for step in (1e-6, 2e-6, 4e-6):
    weight[400, 3] += step
    change = loss(y, layer(x)) - start[0]
    moved = accuracy(y, layer(x)) - start[1]
    weight[400, 3] -= step
    print(f"{step:.0e}    {change:+.1e}    {moved:+.3f}")
