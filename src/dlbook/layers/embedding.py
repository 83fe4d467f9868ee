"""정수와 자리를 벡터로 바꾸는 층입니다."""

from dataclasses import dataclass

import numpy as np

from dlbook.checks.layers import few_timesteps, whole_numbers
from dlbook.layers.base import Layer


@dataclass(eq=False)
class Embedding(Layer):
    """정수마다 벡터 하나를 배웁니다. 표에서 행을 꺼내는 층입니다.

    입력 (samples, ...)은 0 이상 input_dim 미만의 정수, 출력은
    (samples, ..., output_dim). 정수는 미분할 수 없으므로 dx는 None입니다.
    """
    input_dim: int
    output_dim: int
    checked = whole_numbers

    def output_shape(self, shape):
        return (*shape, self.output_dim)

    def initial(self, shape, rng):
        size = (self.input_dim, self.output_dim)
        return {"embeddings": rng.uniform(-0.05, 0.05, size)}

    def forward(self, x, training=False):
        return self.weights["embeddings"][x], x

    def backward(self, dy, x):
        dtable = np.zeros_like(self.weights["embeddings"])
        np.add.at(dtable, x, dy)  # 같은 정수가 여러 번 나오면 모두 더합니다
        return None, {"embeddings": dtable}


@dataclass(eq=False)
class PositionEmbedding(Layer):
    """자리마다 벡터 하나를 배웁니다. 어텐션은 차례를 모르므로 Add로 더해 줍니다.

    입력 (samples, timesteps, features)의 크기만 보므로 dx는 None입니다. 출력은
    크기가 같고, t번째 자리에는 표의 t번째 행이 놓입니다.
    """
    sequence_length: int
    axes = ("timesteps", "features")
    check = few_timesteps

    def initial(self, shape, rng):
        size = (self.sequence_length, shape[1])
        return {"embeddings": rng.uniform(-0.05, 0.05, size)}

    def forward(self, x, training=False):
        table = self.weights["embeddings"][:x.shape[1]]
        return np.broadcast_to(table, x.shape).copy(), None

    def backward(self, dy, kept):
        dtable = np.zeros_like(self.weights["embeddings"])
        dtable[:dy.shape[1]] = dy.sum(axis=0)
        return None, {"embeddings": dtable}
