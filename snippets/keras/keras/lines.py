"""같은 네트워크를 dlbook과 케라스로 적습니다. 같은 수가 나옵니다."""
import keras
import numpy as np

from dlbook import datasets, layers
from dlbook.network import Input, Network

# --8<-- [start:lines]
ours = Network.chain([
    Input((784,)),
    layers.Dense(64, "relu", name="hidden"),
    layers.Dense(10, "softmax", name="digit"),
])
theirs = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(64, "relu", name="hidden"),
    keras.layers.Dense(10, "softmax", name="digit"),
])
ours.copy_from(theirs)
# --8<-- [end:lines]

(images, _), _ = datasets.mnist()
x = images[:100].reshape(100, 784).astype("float32") / 255
gap = ours(x) - theirs.predict(x, verbose=0)
print("출력의 크기:", gap.shape)
print(f"출력의 가장 큰 차이: {np.abs(gap).max():.4f}")
