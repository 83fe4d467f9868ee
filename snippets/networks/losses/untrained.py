"""훈련하지 않은 네트워크의 손실이 log(10)에 가까운지 봅니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), _ = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255

network = Network.chain(
    [Input((784,)), Dense(64, "relu"), Dense(10, "softmax")], seed=0)
network.compile(loss="sparse_categorical_crossentropy")
print(f"모두 0.1이라고 답하면: {-np.log(0.1):.3f}")
print(f"훈련하지 않은 네트워크: {network.evaluate(x, labels)['loss']:.3f}")
