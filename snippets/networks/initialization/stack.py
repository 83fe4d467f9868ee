"""층을 거슬러 가는 그래디언트를 처음 가중치와 활성화 함수마다 그립니다."""
import numpy as np

from dlbook import figures

DEPTH, WIDTH = 10, 100
GLOROT, HE = np.sqrt(6 / (2 * WIDTH)), np.sqrt(6 / WIDTH)


def sigmoid(z):
    h = 1 / (1 + np.exp(-z))
    return h, h * (1 - h)


def walk(activation, limit):
    """층마다의 그래디언트입니다. 출력에서 1로 시작합니다."""
    rng = np.random.default_rng(0)
    h, kept = rng.normal(size=(200, WIDTH)), []
    for _ in range(DEPTH):
        kernel = rng.uniform(-limit, limit, (WIDTH, WIDTH))
        h, slope = activation(h @ kernel)
        kept.append((kernel, slope))
    dh = rng.normal(size=h.shape)
    sizes = [1.0]
    for kernel, slope in reversed(kept):
        dh = dh * slope @ kernel.T
        sizes.append(np.sqrt(np.mean(dh ** 2)))
    return sizes


relu = lambda z: (np.maximum(z, 0), z > 0)  # noqa: E731
figure, axes = figures.chart(345, 260, xlabel="거슬러 지난 층의 수",
                             ylabel="그래디언트(로그 눈금)")
for name, activation, limit, color, style in (
        ("렐루, He", relu, HE, "accent", "-"),
        ("렐루, Glorot", relu, GLOROT, "second", "--"),
        ("시그모이드, Glorot", sigmoid, GLOROT, "warm", ":")):
    axes.plot(range(DEPTH + 1), walk(activation, limit), style,
              color=figures.color(color), label=name)
axes.set_yscale("log")
axes.set_ylim(1e-7, 1e2)
axes.set_yticks([1, 1e-2, 1e-4, 1e-6])
axes.set_yticklabels(["1", "1e-2", "1e-4", "1e-6"])
axes.minorticks_off()
figures.legend(axes, loc="lower left")
figures.save(figure, "stack.svg",
             "가로축은 거슬러 지난 층의 수, 세로축은 그래디언트입니다. He로 "
             "뽑은 렐루의 선은 1 가까이에 머뭅니다. Glorot으로 뽑은 렐루의 "
             "선은 0.03쯤까지, 시그모이드의 선은 백만분의 1보다 아래로 "
             "내려갑니다.")
