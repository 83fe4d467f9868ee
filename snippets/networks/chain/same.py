"""같은 네트워크를 케라스로 만들고, 가중치를 옮겨 출력을 견줍니다."""
import keras
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), _ = datasets.mnist()
x = images[:100].reshape(100, 784).astype("float32") / 255

theirs = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, activation="relu", name="first"),
    keras.layers.Dense(32, activation="relu", name="second"),
    keras.layers.Dense(10, activation="softmax", name="digit"),
])
ours = Network.chain([
    Input((784,)),
    Dense(64, "relu", name="first"),
    Dense(32, "relu", name="second"),
    Dense(10, "softmax", name="digit"),
])


def same():
    return np.allclose(ours(x), theirs.predict(x, verbose=0), atol=1e-5)


ours.copy_from(theirs)
print("케라스에서 가져온 뒤 출력이 같음:", same())
ours.weights["digit/kernel"][...] *= 2
print("우리의 가중치를 고친 뒤:", same())
ours.copy_to(theirs)
print("케라스에 넣은 뒤:", same())
