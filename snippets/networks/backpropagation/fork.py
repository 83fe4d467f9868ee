"""값 하나가 두 곳에 쓰이면, 두 곳에서 온 그래디언트를 더합니다."""
x, w = 3.0, 2.0


def forward(w):
    h = w * x
    return h * h + 5 * h  # h가 두 곳에 쓰였습니다.


h = w * x
from_square, from_line = 2 * h, 5
print("두 곳에서 온 것:", from_square, from_line)
print("더해 구한 dw:", (from_square + from_line) * x)
print(f"움직여 본 dw: {(forward(w + 1e-6) - forward(w)) / 1e-6:.2f}")
