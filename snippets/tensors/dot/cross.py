"""왼쪽의 행과 오른쪽의 열이 만나는 칸을 그립니다."""
import numpy as np

from dlbook import figures

baskets = np.array([[3, 2, 5], [0, 6, 1]])
shops = np.array([[1200, 1100, 1400, 1000], [900, 950, 700, 800],
                  [400, 500, 300, 450]])

figure, axes = figures.canvas(420, 262)
above = figures.draw_tensor(axes, shops, (178, 34), cell=(54, 32), size=13,
                            highlight=np.s_[:, 2])
beside = figures.draw_tensor(axes, baskets, (14, 168), cell=(42, 32),
                             size=13, highlight=0, color="warm")
result = figures.draw_tensor(axes, baskets @ shops, (178, 168),
                             cell=(54, 32), size=13, highlight=(0, 2),
                             color="second")
figures.arrow(axes, beside.cell(0, 2).right, result.cell(0, 0).left,
              color="warm")
figures.arrow(axes, above.cell(2, 2).bottom, result.cell(0, 2).top)
figures.label(axes, above.center[0], 18, "가게의 값 (3, 4)")
figures.label(axes, beside.center[0], 154, "장바구니 (2, 3)")
figures.label(axes, result.center[0], 248, "장바구니마다 가게마다 낼 돈 (2, 4)")

figures.save(figure, "cross.svg",
             "2행 3열인 장바구니의 첫 행 3, 2, 5와, 3행 4열인 가게의 값의 "
             "셋째 열 1400, 700, 300이 강조되어 있습니다. 둘의 점곱 7100이 "
             "2행 4열인 결과의 첫 행 셋째 칸에 적힙니다.")
