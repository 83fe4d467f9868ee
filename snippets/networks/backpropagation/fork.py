"""값 하나가 두 곳에 쓰이면, 두 곳에서 온 그래디언트를 더합니다."""
x, w = 3.0, 2.0
h = w * x
y = h * h + 5 * h  # h가 두 곳에 쓰였습니다.

from_square, from_line = 2 * h, 5
dh = from_square + from_line
print("한쪽에서 온 것:", from_square)
print("다른 쪽에서 온 것:", from_line)
print("dw:", dh * x)

step = 1e-6
moved = (w + step) * x
print(f"움직여 본 기울기: {(moved * moved + 5 * moved - y) / step:.2f}")
