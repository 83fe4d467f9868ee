"""미니배치가 커질수록 그래디언트가 덜 흔들리는 모습을 그립니다."""
import numpy as np

from dlbook import figures

measured = np.load("spreads.npz")
sizes, spreads = measured["sizes"], measured["spreads"]

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
