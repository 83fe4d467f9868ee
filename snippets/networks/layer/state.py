"""설정이 같은 층에 같은 입력을 넣어도, 가중치가 다르면 출력이 다릅니다."""
import numpy as np

from dlbook.layers import Dense

x = np.ones((1, 4))
one = Dense(2).build((4,), 1)
other = Dense(2).build((4,), 2)
print("층 하나:", one(x).round(2))
print("다른 층:", other(x).round(2))

for name, weight in one.weights.items():
    other.weights[name][...] = weight
print("가중치를 옮긴 뒤:", other(x).round(2))
print("한 번 더:", other(x).round(2))
