"""합성곱 층이 있는 네트워크를 이미지 6000장으로 훈련해 밀집 층과 견줍니다."""
from dlbook import datasets
from dlbook.layers import Conv2D, Dense, Flatten, MaxPooling2D
from dlbook.network import Input, Network

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images[:6000, :, :, None].astype("float32") / 255
test_x = test_images[:, :, :, None].astype("float32") / 255

networks = {
    "밀집 층": [Flatten(), Dense(64, "relu")],
    "합성곱 층": [
        Conv2D(16, 3, strides=2, activation="relu"),
        Conv2D(32, 3, activation="relu"), MaxPooling2D(2), Flatten()],
}
for name, layers in networks.items():
    network = Network.chain(
        [Input((28, 28, 1)), *layers, Dense(10, "softmax")], seed=0)
    network.compile("adam", "sparse_categorical_crossentropy",
                    metrics=["accuracy"])
    network.fit(x, labels[:6000], epochs=5, batch_size=64, verbose=0)
    result = network.evaluate(test_x, test_labels)
    count = sum(weight.size for weight in network.weights.values())
    print(f"{name}: {result['accuracy']:.3f} (가중치 {count:,}개)")
