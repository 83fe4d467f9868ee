"""수 세 개 a, b, c로 된 네트워크를 앞으로, 거꾸로 한 번씩 지납니다."""
import math

x, target = 1.5, 1.0
a, b, c = 0.8, -0.4, 0.5

# 앞으로: 입력에서 손실까지
z = a * x + b
h = math.tanh(z)
y = c * h
loss = (y - target) ** 2
print(f"z {z:.3f}, h {h:.3f}, y {y:.3f}, 손실 {loss:.3f}")

# 거꾸로: 손실에서 가중치까지
dy = 2 * (y - target)
dc, dh = dy * h, dy * c
dz = dh * (1 - h * h)
da, db, dx = dz * x, dz, dz * a
print(f"dy {dy:.3f}, dh {dh:.3f}, dz {dz:.3f}")
print(f"da {da:.3f}, db {db:.3f}, dc {dc:.3f}, dx {dx:.3f}")
