"""그래디언트의 반대쪽으로 세 수를 고치기를 되풀이합니다."""
import math


def forward(x, a, b, c):
    """예측과, 거꾸로 갈 때 쓸 h입니다."""
    h = math.tanh(a * x + b)
    return c * h, h


def backward(dy, x, h, c):
    """손실을 a, b, c로 미분한 것입니다."""
    dz = dy * c * (1 - h * h)
    return dz * x, dz, dy * h


x, target, rate = 1.5, 1.0, 0.1
a, b, c = 0.8, -0.4, 0.5
for step in range(31):
    y, h = forward(x, a, b, c)
    if step % 10 == 0:
        print(f"{step:2}걸음: 예측 {y:.3f}, 손실 {(y - target) ** 2:.4f}")
    da, db, dc = backward(2 * (y - target), x, h, c)
    a, b, c = a - rate * da, b - rate * db, c - rate * dc
