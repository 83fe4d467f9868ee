"""밀집 층의 연결을 가중치의 크기대로 굵게 그립니다."""
from dlbook import figures
from dlbook.layers import Dense

layer = Dense(3, dtype="float64").build((4,), 3)
kernel = layer.weights["kernel"]

figure, axes = figures.canvas(420, 260)
inputs = [figures.box(axes, 20, 14 + 62 * i, 96, 44, f"입력 {i}",
                      color="muted") for i in range(4)]
units = [figures.box(axes, 304, 45 + 62 * j, 96, 44, f"유닛 {j}")
         for j in range(3)]
for i, start in enumerate(inputs):
    for j, end in enumerate(units):
        weight = kernel[i, j]
        axes.plot(*zip(start.right, end.left), zorder=1,
                  color=figures.color("accent" if weight > 0 else "warm"),
                  linewidth=0.6 + 4 * abs(weight))
figures.save(figure, "connections.svg",
             "입력 넷이 저마다 유닛 셋 모두에 이어져 선이 열두 개입니다. "
             "가중치가 클수록 선이 굵고, 양수와 음수는 색이 다릅니다.")
