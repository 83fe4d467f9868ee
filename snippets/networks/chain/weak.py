"""활성화 함수를 빼면, 이은 층이 층 하나와 같아집니다."""
import numpy as np

from dlbook.layers import Dense
from dlbook.network import Input, Network

network = Network.chain([Input((6,)), Dense(5), Dense(4), Dense(3)], seed=0)
first, second, third = (network.weights[f"{name}/kernel"]
                        for name in ("dense", "dense_1", "dense_2"))

x = np.random.default_rng(0).normal(size=(2, 6)).astype("float32")
kernel = first @ second @ third
print("하나로 합친 행렬:", kernel.shape)
print("출력이 같음:", np.allclose(network(x), x @ kernel, atol=1e-5))

bent = Network.chain(
    [Input((6,)), Dense(5, "relu"), Dense(4, "relu"), Dense(3)], seed=0)
for name, net in (("활성화 함수 없음", network), ("렐루", bent)):
    print(f"{name}: 입력을 뒤집으면 출력도 뒤집힘",
          np.allclose(net(-x), -net(x), atol=1e-5))
