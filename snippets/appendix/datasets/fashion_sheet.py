"""옷 종류마다 첫째 사진을 한 장에 모읍니다."""
from dlbook import datasets, figures

(images, labels), _ = datasets.fashion()

figure, axes = figures.canvas(420, 224)
for number, name in enumerate(datasets.CLOTHES):
    row, column = divmod(number, 5)
    image = images[labels == number][0]
    rect = figures.draw_image(
        axes, image, (8 + 82 * column, 28 + 108 * row), 76)
    figures.label(axes, rect.top[0], rect.y - 13,
                  f"{number} {datasets.LABELS[name]}")
figures.save(
    figure, "fashion_sheet.svg",
    "티셔츠, 바지, 풀오버, 드레스, 코트, 샌들, 셔츠, 운동화, 가방, 앵클부츠의 "
    "사진이 레이블의 순서대로 다섯 장씩 두 줄에 놓여 있습니다. 검은 바탕에 옷이 "
    "밝게 보입니다.")
