"""같은 값이라도 차례가 다르면 순환 층의 상태가 다릅니다."""
from dlbook import datasets
from dlbook.layers import SimpleRNN

table = datasets.weather().features[:14]
days = (table - table.mean(axis=0)) / table.std(axis=0)
layer = SimpleRNN(3).build((14, 4), 0)

forward = layer(days[None])
backward = layer(days[None, ::-1])
print("크기:", days[None].shape, "→", forward.shape)
print("앞에서부터:", forward.round(2)[0])
print("뒤에서부터:", backward.round(2)[0])
print("하루만 읽으면:", layer(days[None, :1]).shape)
