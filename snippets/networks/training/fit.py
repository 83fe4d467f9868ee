"""같은 훈련을 fit으로 적습니다. 손실도 정확도도 반복문과 같습니다."""
from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

network = Network.chain(
    [Input((784,)), Dense(64, "relu"), Dense(10, "softmax")], seed=0)
network.compile("adam", "sparse_categorical_crossentropy",
                metrics=["accuracy"])
history = network.fit(x, labels, epochs=3, batch_size=128, verbose=0)
print("손실:", [round(loss, 3) for loss in history.history["loss"]])
accuracy = network.evaluate(test_x, test_labels)["accuracy"]
print(f"테스트 정확도: {accuracy:.3f}")
