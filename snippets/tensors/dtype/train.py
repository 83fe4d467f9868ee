"""같은 네트워크에 픽셀을 세 가지로 넣고 정확도를 견줍니다."""

import keras

from dlbook import datasets

(train_x, train_y), (test_x, test_y) = datasets.mnist()
train_x, train_y = train_x[:4000].reshape(4000, 784), train_y[:4000]
test_x, test_y = test_x[:2000].reshape(2000, 784), test_y[:2000]


def accuracy(prepare):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((784,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(keras.optimizers.SGD(0.1),
                  "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(prepare(train_x), train_y, epochs=3, verbose=0)
    return model.evaluate(prepare(test_x), test_y, batch_size=2000,
                          verbose=0)[1]


raw = accuracy(lambda x: x)
only_type = accuracy(lambda x: x.astype("float32"))
scaled = accuracy(lambda x: x.astype("float32") / 255)

print(f"uint8 0~255: {raw:.2f}")
print(f"float32 0~255: {only_type:.2f}")
print(f"float32 0~1: {scaled:.2f}")
print("0~255로는 0.3도 넘지 못함:", raw < 0.3 and only_type < 0.3)
print("0~1로는 0.8을 넘음:", scaled > 0.8)
