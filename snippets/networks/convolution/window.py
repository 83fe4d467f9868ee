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

figure, axes = figures.canvas(344, 156)
figures.draw_tensor(axes, image, (2, 28), cell=(21, 21),
                    highlight=np.s_[0:3, 1:4])
figures.draw_tensor(axes, kernel, (148, 52), cell=(22, 22), color="warm",
                    highlight=np.s_[:, :])
figures.draw_tensor(axes, output, (254, 47), cell=(25, 25),
                    highlight=np.s_[0:1, 1:2])
for x, text in ((62, "이미지"), (186, "필터"), (297, "출력")):
    figures.label(axes, x, 14, text, bold=True)
figures.label(axes, 134, 88, "·", size=20)
figures.arrow(axes, (224, 88), (252, 88))
figures.save(figure, "window.svg",
             "5행 5열 이미지의 위쪽 가운데에 놓인 3행 3열 창을, 크기가 같은 "
             "필터와 같은 자리끼리 곱해 더하면 3행 3열 출력의 위쪽 가운데 칸이 "
             "됩니다.")
