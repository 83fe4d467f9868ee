"""가중치를 조금 움직여, 손실이 그 움직임의 몇 배로 바뀌는지 잽니다."""
x, target, w = 2.0, 1.0, 0.2


def loss(w):
    return (w * x - target) ** 2


for move in (0.1, 0.01, 0.001):
    change = loss(w + move) - loss(w)
    print(f"{move}만큼 움직이면: {change / move:.3f}배")
print(f"미분한 식: {2 * (w * x - target) * x:.3f}")
