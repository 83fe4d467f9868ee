"""그래디언트의 반대쪽으로 세 수를 고치기를 되풀이합니다."""
import math

x, target = 1.5, 1.0
a, b, c = 0.8, -0.4, 0.5
for step in range(51):
    h = math.tanh(a * x + b)
    y = c * h
    if step % 10 == 0:
        print(f"{step:2}걸음: 출력 {y:.3f}, 손실 {(y - target) ** 2:.5f}")
    dy = 2 * (y - target)
    dc, dz = dy * h, dy * c * (1 - h * h)
    da, db = dz * x, dz
    a, b, c = a - 0.1 * da, b - 0.1 * db, c - 0.1 * dc
