"""같은 가중치를 넣으면 반복문, dlbook, 케라스의 출력이 모두 같습니다."""
import keras
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.naive import naive_dense

(images, labels), _ = datasets.mnist()
x = images[:16].reshape(16, 784).astype("float32") / 255

theirs = keras.layers.Dense(8, activation="relu")
expected = theirs(x)

ours = Dense(8, "relu").build((784,))
ours.copy_from(theirs)
naive = np.maximum(naive_dense(x, **ours.weights), 0)

print("케라스의 출력:", expected.shape)
print("dlbook과 같음:", np.allclose(ours(x), expected, atol=1e-5))
print("반복문과 같음:", np.allclose(naive, expected, atol=1e-5))
