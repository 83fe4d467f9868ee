"""float32, float16, bfloat16이 나타낼 수 있는 크기를 견주어 그립니다."""
import math

from ml_dtypes import finfo

from dlbook import figures

figure, axes = figures.canvas(440, 176)
colors = {"float32": "accent", "float16": "warm", "bfloat16": "second"}
for number, (name, color) in enumerate(colors.items()):
    about = finfo(name)
    large, small = float(about.max), float(about.tiny)
    print(f"{name}: {about.bits // 8}바이트, 최대 {large:.1e}, 최소 "
          f"{small:.1e}, 1 다음 수는 1 + {float(about.eps):.1e}")
    left, right = (255 + 4 * math.log10(value) for value in (small, large))
    y = 16 + 38 * number
    figures.label(axes, 14, y + 14, name, align="left")
    figures.box(axes, left, y, right - left, 28, color=color)
for power in (-36, -24, -12, 0, 12, 24, 36):
    x = 255 + 4 * power
    axes.plot([x, x], [130, 136], color=figures.color("muted"))
    figures.label(axes, x, 150, f"1e{power}" if power else "1", size=12,
                  color="muted")
figures.save(figure, "formats.svg",
             "가로축은 수의 크기입니다. float32와 bfloat16의 막대는 1e-38에서 "
             "1e38까지 닿고, float16의 막대는 1e-4 언저리에서 1e5에 조금 못 "
             "미치는 데까지만 닿습니다.")
