"""데이터 타입마다 숫자 하나가 차지하는 바이트를 칸으로 그립니다."""
import numpy as np

from dlbook import figures

figure, axes = figures.canvas(400, 200)
for row, name in enumerate(["uint8", "float16", "float32", "float64"]):
    top, size = 12 + 46 * row, np.dtype(name).itemsize
    figures.label(axes, 76, top + 16, name, size=14, align="right")
    for place in range(size):
        figures.box(axes, 90 + 30 * place, top, 28, 32)
    figures.label(axes, 100 + 30 * size, top + 16, f"{size}바이트", size=13,
                  align="left", color="muted")

figures.save(figure, "boxes.svg",
             "데이터 타입마다 1바이트짜리 칸이 늘어서 있습니다. uint8은 한 칸, "
             "float16은 두 칸, float32는 네 칸, float64는 여덟 칸입니다.")
