"""세 수를 하나씩 조금 움직여, 거꾸로 지나며 구한 그래디언트를 확인합니다."""
import math


def loss(a, b, c, x=1.5, target=1.0):
    return (c * math.tanh(a * x + b) - target) ** 2


a, b, c, step = 0.8, -0.4, 0.5, 1e-6
here = loss(a, b, c)
print(f"da {(loss(a + step, b, c) - here) / step:.3f}")
print(f"db {(loss(a, b + step, c) - here) / step:.3f}")
print(f"dc {(loss(a, b, c + step) - here) / step:.3f}")
