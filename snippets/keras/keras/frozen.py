"""얼린 층은 훈련해도 그대로이고, 나머지 층만 바뀝니다."""
import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), _ = datasets.mnist()
x, y = images[:1000].reshape(1000, 784) / 255, labels[:1000]

hidden = Dense(32, "relu", name="hidden")
answer = Dense(10, "softmax", name="digit")
model = keras.Sequential([keras.Input((784,)), hidden, answer])
hidden.trainable = False
model.compile("adam", "sparse_categorical_crossentropy")

before = [layer.get_weights()[0] for layer in (hidden, answer)]
model.fit(x, y, epochs=1, verbose=0)
for layer, kernel in zip((hidden, answer), before):
    same = np.array_equal(layer.get_weights()[0], kernel)
    print(f"{layer.name}의 가중치가 그대로임:", same)
