"""float32가 2**24 근처에서 담을 수 있는 정수를 눈금으로 그립니다."""
import numpy as np

from dlbook import figures

START, STEP, LEFT = 2**24 - 4, 34, 62
numbers = np.arange(START, START + 10)
kept = numbers.astype(np.float32).astype(np.int64) == numbers

figure, axes = figures.canvas(420, 150)
axes.plot([LEFT, LEFT + 9 * STEP], [70, 70], color=figures.color("muted"),
          linewidth=1.5)
for place, (number, inside) in enumerate(zip(numbers, kept)):
    x = LEFT + STEP * place
    axes.plot([x, x], [52, 70] if inside else [66, 74],
              color=figures.color("accent" if inside else "grid"),
              linewidth=3 if inside else 2)
    figures.label(axes, x, 90, f"{number - 2**24:+d}" if number != 2**24
                  else "0", size=12, color="ink" if inside else "muted")
figures.label(axes, LEFT + 4 * STEP, 20, f"2**24 = {2**24:,}", size=13)
figures.arrow(axes, (LEFT + 4 * STEP, 28), (LEFT + 4 * STEP, 50), gap=0)
figures.bracket(axes, (LEFT, 104), (LEFT + 4 * STEP - 6, 104),
                "눈금이 1마다", size=12)
figures.bracket(axes, (LEFT + 4 * STEP + 6, 104), (LEFT + 9 * STEP, 104),
                "눈금이 2마다", size=12)

figures.save(figure, "ruler.svg",
             "2의 24제곱 16,777,216을 가운데 둔 눈금입니다. 그 아래의 "
             "정수에는 1마다 float32의 눈금이 있고, 그 위에는 2마다 하나씩만 "
             "있습니다. 2의 24제곱에 1을 더한 자리에는 눈금이 없습니다.")
