"""네트워크의 층입니다. 텐서를 받아 텐서를 내보내고, 배운 것을 가중치에 담습니다.

    layer = Dense(32, "relu")
    layer.build((784,), 0)               # 가중치를 만듭니다
    y, kept = layer.forward(x)           # 출력과, 그래디언트에 쓸 것을 남깁니다
    dx, dw = layer.backward(dy, kept)    # 손실을 입력과 가중치로 미분합니다

출력만 필요하면 layer(x)라고 적습니다. 크기 shape에는 배치 축을 적지 않습니다.
d로 시작하는 이름은 손실을 그것으로 미분한 것이고, 크기는 그것과 같습니다. kept는
베끼지 않고 가리키므로, backward를 부를 때까지 x와 y와 가중치를 고치지 마세요.
이름, 식, 처음 가중치의 분포는 케라스의 같은 층을 따릅니다.
"""

from dlbook.layers.attention import Attention, MultiHeadAttention
from dlbook.layers.base import Layer, Node
from dlbook.layers.dense import Activation, Dense, Dropout, Flatten
from dlbook.layers.embedding import Embedding, PositionEmbedding
from dlbook.layers.images import (
    AveragePooling2D,
    Conv2D,
    GlobalAveragePooling2D,
    MaxPooling2D,
)
from dlbook.layers.merge import Add, Concatenate, Merge
from dlbook.layers.normalization import BatchNormalization, LayerNormalization
from dlbook.layers.recurrent import GRU, LSTM, Recurrent, SimpleRNN

KINDS = {kind.__name__: kind for kind in (
    Dense, SimpleRNN, LSTM, GRU, Conv2D, MaxPooling2D, AveragePooling2D,
    GlobalAveragePooling2D, Flatten, Activation, Dropout, BatchNormalization,
    LayerNormalization, Embedding, PositionEmbedding, MultiHeadAttention, Add,
    Concatenate)}
__all__ = ["Attention", "Layer", "Merge", "Node", "Recurrent", *KINDS]
