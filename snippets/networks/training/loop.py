"""훈련을 반복문으로 적습니다. fit이 하는 일과 같습니다."""
from dlbook import datasets
from dlbook.batches import Batches
from dlbook.layers import Dense
from dlbook.losses import SparseCategoricalCrossentropy
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
        values, kept = network.call(some, training=True)
        output = values[network.outputs[0]]
        total += loss(target, output) * len(some)
        dy = loss.gradient(target, output)
        gradients = network.gradient([dy], kept)
        optimizer.update(network.weights, gradients)
    print(f"에포크 {epoch}의 손실: {total / len(x):.3f}")
accuracy = loss.accuracy(test_labels, network.predict(test_x))
print(f"테스트 정확도: {accuracy:.3f}")
