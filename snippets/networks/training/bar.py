"""fit이 보여 주는 진행 막대입니다. 걸린 시간은 컴퓨터마다 달라 뺐습니다."""
import contextlib
import io
import re

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), _ = datasets.mnist()
x = images.reshape(60000, 784) / 255

network = Network.chain([
    Input((784,)), Dense(32, "relu", dtype="float64"),
    Dense(10, "softmax", dtype="float64")], seed=0)
network.compile("adam", "sparse_categorical_crossentropy",
                metrics=["accuracy"])
with contextlib.redirect_stdout(io.StringIO()) as printed:
    network.fit(x[:10000], labels[:10000], epochs=2, batch_size=100)
print(re.sub(r" \d+s \d+ms/step", "", printed.getvalue()), end="")
