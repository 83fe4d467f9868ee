"""미니배치가 커질수록 그래디언트가 덜 흔들리는 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures

(images, labels), _ = datasets.mnist()
x = images.reshape(len(images), -1).astype("float32") / 255
answers = np.eye(10, dtype="float32")[labels]
random = np.random.default_rng(0)


def gradient(rows):
    """가중치가 모두 0일 때, 고른 샘플만 보고 구한 그래디언트입니다."""
    return -x[rows].T @ answers[rows] / len(rows)


full = gradient(np.arange(len(x)))
sizes = np.array([1, 4, 16, 64, 256, 1024])
spreads = []
for size in sizes:
    errors = [gradient(random.integers(len(x), size=size)) - full
              for _ in range(100)]
    spreads.append(np.sqrt(np.mean(np.square(errors)) / np.mean(full ** 2)))

figure, axes = figures.chart(420, 280, xlabel="미니배치의 샘플 수",
                             ylabel="전체의 그래디언트에서 벗어난 정도(배)")
axes.plot(sizes, spreads[0] / np.sqrt(sizes), linestyle="--", linewidth=1.5,
          color=figures.color("muted"), label="샘플 수의 제곱근에 반비례")
axes.plot(sizes, spreads, "o", color=figures.color("accent"), label="잰 값")
axes.set_xscale("log", base=2)
axes.set_yscale("log", base=2)
axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
axes.set_yticks([0.125, 0.25, 0.5, 1, 2, 4],
                ["0.125", "0.25", "0.5", "1", "2", "4"])
figures.legend(axes)

figures.save(figure, "spread.svg",
             "가로축은 미니배치의 샘플 수, 세로축은 벗어난 정도입니다. 샘플이 "
             "1개이면 네 배쯤 벗어나고, 샘플이 네 배가 될 때마다 절반으로 "
             "줄어 1,024개에서는 0.13배쯤입니다. 잰 값은 모두 제곱근에 "
             "반비례하는 점선 위에 있습니다.")
