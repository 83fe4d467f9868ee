"""훈련을 반복문으로 적습니다. fit이 하는 일과 같습니다."""
from dlbook import datasets
from dlbook.batches import Batches
from dlbook.layers import Dense
from dlbook.losses import SparseCategoricalCrossentropy
from dlbook.metrics import accuracy
from dlbook.network import Input, Network
from dlbook.optimizers import Adam

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

network = Network.chain(
    [Input((784,)), Dense(64, "relu"), Dense(10, "softmax")], seed=0)
loss, optimizer = SparseCategoricalCrossentropy(), Adam()

batches = Batches(x, labels, size=128, seed=0)
for epoch in range(1, 4):
    total = 0.0
    for some, target in batches:
        y, kept = network.forward(some, training=True)
        value, loss_kept = loss.forward(target, y)
        dy, _ = loss.backward(1, loss_kept)
        _, dw = network.backward(dy, kept)
        optimizer.update(network.weights, dw)
        total += value * len(some)
    print(f"에포크 {epoch}의 손실: {total / len(x):.3f}")
right = accuracy(test_labels, network.predict(test_x))
print(f"테스트 정확도: {right:.3f}")
