"""행을 하나씩 다 채우고 넘어가는 원소의 순서를 그립니다."""
import numpy as np

from dlbook import figures

eggs = np.arange(12)

figure, axes = figures.canvas(420, 262)
wide = figures.draw_tensor(axes, eggs.reshape(2, 6), (14, 54), cell=(28, 28),
                           size=12, highlight=0)
tall = figures.draw_tensor(axes, eggs.reshape(3, 4), (262, 34),
                           cell=(28, 28), size=12,
                           highlight=eggs.reshape(3, 4) < 6)
line = figures.draw_tensor(axes, eggs, (14, 182), cell=(30, 30), size=12,
                           highlight=eggs < 6, most=(12,))
figures.label(axes, wide.center[0], 38, "(2, 6)")
figures.label(axes, tall.center[0], 18, "(3, 4)")
figures.label(axes, line.center[0], 236, "메모리에는 한 줄로 놓입니다")
figures.arrow(axes, (wide.bottom[0], wide.bottom[1] + 4),
              (wide.bottom[0], line.y - 4), both=True)
figures.arrow(axes, (tall.bottom[0], tall.bottom[1] + 4),
              (tall.bottom[0], line.y - 4), both=True)

figures.save(figure, "order.svg",
             "0부터 11까지의 수가 메모리에 한 줄로 놓여 있습니다. 2행 6열로 "
             "읽으면 첫 행이 0부터 5까지이고, 3행 4열로 읽으면 첫 행이 0부터 "
             "3까지, 둘째 행이 4부터 7까지입니다.")
