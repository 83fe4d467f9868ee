"""이 부에서 만드는 것을 한데 모아, 손글씨를 읽는 네트워크를 훈련합니다."""
from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

network = Network.chain([
    Input((784,)),
    Dense(64, "relu"),
    Dense(10, "softmax"),
], seed=0)
network.compile("adam", "sparse_categorical_crossentropy",
                metrics=["accuracy"])
network.fit(x, labels, epochs=1, batch_size=128, verbose=0)
accuracy = network.evaluate(test_x, test_labels)["accuracy"]
print(f"테스트 정확도: {accuracy:.2f}")
