"""층 하나와 층 둘이 XOR의 네 점을 가르는 경계를 그립니다."""
import numpy as np

from dlbook import figures

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
labels = np.array([0, 1, 1, 0])
kernel1, bias1, kernel2, bias2 = np.load("xor.npz").values()
lines = np.random.default_rng(0).normal(size=(10000, 3))  # 기울기 둘과 편향
right = ((x @ lines[:, :2].T + lines[:, 2] > 0).T == labels).sum(axis=1)
print("무작위 층 하나 10,000개 가운데 가장 많이 맞힌 점:", right.max())


def one(points):
    """가장 많이 맞힌 층 하나의 점수입니다. 0보다 크면 1이라고 답합니다."""
    return points @ lines[right.argmax(), :2] + lines[right.argmax(), 2]


def two(points):
    """훈련한 층 둘에서, 클래스 1의 점수가 클래스 0보다 얼마나 큰지입니다."""
    scores = np.maximum(points @ kernel1 + bias1, 0) @ kernel2 + bias2
    return scores[..., 1] - scores[..., 0]


print("훈련한 층 둘이 맞힌 점:", ((two(x) > 0) == labels).sum())
grid = np.linspace(-0.4, 1.4, 37)
points = np.stack(np.meshgrid(grid, grid), axis=-1)
figure, axes = figures.canvas(400, 228)
for left, name, score in ((8, "층 하나", one), (208, "층 둘", two)):
    figures.label(axes, left + 92, 16, name, bold=True, size=14)
    across = left + 184 * (grid + 0.4) / 1.8
    down = 36 + 184 * (1.4 - grid) / 1.8
    axes.contourf(across, down, score(points), [-1e9, 0, 1e9],
                  colors=[figures.color("accent_soft"),
                          figures.color("warm_soft")])
    axes.contour(across, down, score(points), [0],
                 colors=figures.color("ink"), linewidths=2)
    for (a, b), label in zip(x, labels):
        figures.box(axes, left + 184 * (a + 0.4) / 1.8 - 14,
                    36 + 184 * (1.4 - b) / 1.8 - 12, 28, 24, str(label),
                    color="warm" if label else "accent", bold=True)
figures.save(figure, "boundary.svg",
             "XOR의 네 점을 놓은 네모 두 개입니다. 층 하나의 경계는 곧은 선이고 "
             "한 점이 틀린 쪽에 있습니다. 층 둘의 경계는 두 줄이고 네 점이 모두 "
             "제 쪽에 있습니다.")
