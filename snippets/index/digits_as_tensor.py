"""손글씨 숫자 하나와, 그 일부를 이루는 수를 나란히 그립니다."""
from dlbook import datasets, figures

(images, labels), _ = datasets.mnist()
digit = images[0]
rows, columns = slice(10, 16), slice(11, 18)

figure, axes = figures.canvas(440, 190)
figures.draw_image(axes, digit, (6, 8), (174, 174))
cells = figures.draw_tensor(
    axes, digit[rows, columns], (222, 17), cell=(27, 24), most=(6, 7)
)
figures.arrow(axes, (186, 95), (216, 95))
figures.save(
    figure, "digits_as_tensor.svg",
    f"왼쪽은 MNIST의 첫 손글씨 숫자 {labels[0]}입니다. 오른쪽은 한가운데 "
    "여섯 행, 일곱 열을 0부터 255까지의 수로 적은 행렬입니다.",
)
