"""가지가 둘인 네트워크를 케라스로 만들어 출력을 견줍니다."""
import keras
import numpy as np

from dlbook import datasets
from dlbook.layers import Concatenate, Dense
from dlbook.network import Input, Network

(images, labels), _ = datasets.mnist()
x = images[:100].reshape(100, 784).astype("float32") / 255
pair = [x[:50], x[50:]]


def connect(kind, join, left, right):
    """어느 라이브러리로든 같은 그래프를 잇습니다."""
    a = kind(64, "relu", name="read_left")(left)
    b = kind(64, "relu", name="read_right")(right)
    hidden = kind(64, "relu", name="add")(join()([a, b]))
    return [left, right], kind(19, "softmax", name="total")(hidden)


ours = Network(*connect(Dense, Concatenate, Input((784,)), Input((784,))))
theirs = keras.Model(*connect(
    keras.layers.Dense, keras.layers.Concatenate,
    keras.Input((784,)), keras.Input((784,))))
ours.copy_from(theirs)
print("출력의 크기:", ours(pair).shape)
gap = np.abs(ours(pair) - theirs.predict(pair, verbose=0)).max()
print(f"출력의 차이: {gap:.4f}")
assert gap < 1e-5, "케라스와 출력이 같다"
