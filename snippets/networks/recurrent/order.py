"""같은 값이라도 차례가 다르면 순환 층의 상태가 다릅니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import SimpleRNN

table = datasets.weather().features[:14]
week = (table - table.mean(axis=0)) / table.std(axis=0)
layer = SimpleRNN(3).build((14, 4), 0)

forward = layer(week[None])
backward = layer(week[None, ::-1])
print("크기:", week[None].shape, "→", forward.shape)
print("앞에서부터:", forward.round(2)[0])
print("뒤에서부터:", backward.round(2)[0])
print("하루만 읽으면:", layer(week[None, :1]).shape)
