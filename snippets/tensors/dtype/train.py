"""픽셀의 범위를 바꾸어 같은 네트워크를 옵티마이저 셋으로 훈련합니다."""
import keras

from dlbook import datasets

(train_x, train_y), (test_x, test_y) = datasets.mnist()
train_x = train_x[:4000].reshape(4000, 784).astype("float32")
test_x = test_x[:2000].reshape(2000, 784).astype("float32")


def accuracy(optimizer, divisor):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.layers.Dense(32, activation="relu"),
                              keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer, "sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    model.fit(train_x / divisor, train_y[:4000], epochs=3, verbose=0)
    return model.evaluate(test_x / divisor, test_y[:2000], verbose=0)[1]


for kind, rate in [("SGD", 0.1), ("SGD", 0.001), ("Adam", 0.001)]:
    for divisor, span in [(255, "0~1"), (1, "0~255")]:
        optimizer = getattr(keras.optimizers, kind)(rate)
        print(f"{kind} {rate}, {span}: {accuracy(optimizer, divisor):.2f}")
