"""창 하나를 필터와 점곱해 출력 한 칸을 얻는 것을 그립니다."""
import numpy as np

from dlbook import figures
from dlbook.naive import naive_conv2d

image = np.array([[0, 0, 1, 1, 0],
                  [0, 1, 2, 1, 0],
                  [0, 1, 2, 0, 0],
                  [0, 2, 1, 0, 0],
                  [0, 2, 0, 0, 0]])
kernel = np.array([[1, 0, -1],
                   [1, 0, -1],
                   [1, 0, -1]])
output = naive_conv2d(image.reshape(1, 5, 5, 1),
                      kernel.reshape(3, 3, 1, 1), np.zeros(1))[0, :, :, 0]

figure, axes = figures.canvas(446, 200)
figures.draw_tensor(axes, image, (10, 34), cell=(28, 28),
                    highlight=np.s_[0:3, 1:4])
figures.draw_tensor(axes, kernel, (188, 62), cell=(28, 28), color="warm",
                    highlight=np.s_[:, :])
figures.draw_tensor(axes, output, (330, 62), cell=(34, 34),
                    highlight=np.s_[0:1, 1:2])
for x, text in ((80, "이미지"), (230, "필터"), (381, "출력")):
    figures.label(axes, x, 16, text, bold=True)
figures.label(axes, 170, 104, "·", size=20)
figures.arrow(axes, (280, 104), (324, 104))
figures.save(figure, "window.svg",
             "5행 5열 이미지의 위쪽 가운데에 놓인 3행 3열 창을, 크기가 같은 "
             "필터와 같은 자리끼리 곱해 더하면 3행 3열 출력의 위쪽 가운데 칸이 "
             "됩니다.")
