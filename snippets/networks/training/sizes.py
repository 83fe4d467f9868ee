"""미니배치의 크기를 바꾸면 한 에포크에 몇 번 고치고 얼마나 배우는지 봅니다."""
from dlbook import datasets
from dlbook.batches import count
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

for size in (32, 512, 8192):
    network = Network.chain(
        [Input((784,)), Dense(32, "relu"), Dense(10, "softmax")], seed=0)
    network.compile("adam", "sparse_categorical_crossentropy",
                    metrics=["accuracy"])
    network.fit(x, labels, epochs=1, batch_size=size, verbose=0)
    accuracy = network.evaluate(test_x, test_labels)["accuracy"]
    print(f"크기 {size}: {count(60000, size)}번 고쳐 정확도 {accuracy:.2f}")
