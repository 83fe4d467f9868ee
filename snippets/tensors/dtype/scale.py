"""획을 지나는 픽셀 여섯 개를 255로 나누기 전과 후로 그립니다."""
from dlbook import datasets, figures

(images, labels), _ = datasets.mnist()
pixels = images[7, 12, 12:18]

figure, axes = figures.canvas(420, 210)
before = figures.draw_tensor(axes, pixels, (36, 34), cell=(58, 36),
                             shade=True)
after = figures.draw_tensor(axes, pixels.astype("float32") / 255, (36, 130),
                            cell=(58, 36), format=".2f", shade=True)
figures.label(axes, 36, 18, "uint8, 0부터 255까지", align="left")
figures.arrow(axes, before.bottom, after.top, "255로 나누기", gap=6)
figures.label(axes, 36, 188, "float32, 0부터 1까지", align="left")

figures.save(figure, "scale.svg",
             "손글씨 숫자의 획을 지나는 픽셀 여섯 개입니다. 위는 0부터 255까지의 "
             "정수이고, 255로 나눈 아래는 0부터 1까지의 실수입니다. 어느 "
             "칸이 진하고 옅은지는 그대로입니다.")
