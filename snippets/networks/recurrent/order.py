"""같은 두 주의 날씨라도 거꾸로 읽으면 순환 층의 상태가 다른지 봅니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import SimpleRNN

table = datasets.weather().features[:14]
days = (table - table.mean(axis=0)) / table.std(axis=0)
found = []
for seed in range(5):
    layer = SimpleRNN(3).build((14, 4), seed)
    found.append(np.abs(layer(days[None]) - layer(days[None, ::-1])).max())
print(f"앞과 뒤에서 읽은 상태의 차이: {min(found):.1f} 이상")
print("14일을 읽은 상태의 크기:", layer(days[None]).shape)
print("하루만 읽은 상태의 크기:", layer(days[None, :1]).shape)
