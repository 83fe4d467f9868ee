"""같은 가중치에서 시작해 같은 차례로 배우면 케라스와 손실이 같습니다."""
import keras
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), _ = datasets.mnist()
x, y = images[:6000].reshape(6000, 784) / 255, labels[:6000]

theirs = keras.Sequential([
    keras.Input((784,)), keras.layers.Dense(32, "relu", name="hidden"),
    keras.layers.Dense(10, "softmax", name="digit")])
ours = Network.chain([
    Input((784,)), Dense(32, "relu", name="hidden"),
    Dense(10, "softmax", name="digit")])
ours.copy_from(theirs)

for model in (theirs, ours):
    model.compile("adam", "sparse_categorical_crossentropy",
                  metrics=["accuracy"])
expected = theirs.fit(x, y, batch_size=100, epochs=3, shuffle=False,
                      verbose=0).history
history = ours.fit(x, y, batch_size=100, epochs=3, seed=None,
                   verbose=0).history
print("기록의 이름:", list(history), list(expected))
for name in history:
    print(f"{name} 같음:",
          np.allclose(history[name], expected[name], atol=1e-3))
