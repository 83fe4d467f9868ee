"""순환 층의 가중치를 손으로 세어 확인합니다."""
from dlbook.layers import GRU, LSTM, SimpleRNN

features, units = 4, 8
one = features * units + units * units  # 한 묶음의 가중치
for kind, by_hand in ((SimpleRNN, one + units),
                      (GRU, 3 * one + 2 * 3 * units),
                      (LSTM, 4 * (one + units))):
    layer = kind(units).build((14, features))
    total = sum(weight.size for weight in layer.weights.values())
    print(f"{kind.__name__}: 손으로 센 수 {by_hand}, 층이 가진 수 {total}")
