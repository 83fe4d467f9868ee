"""커피 사진을 작게 줄여 보입니다."""
from dlbook import datasets, figures

photo = datasets.coffee()[::5, ::5]

figure, axes = figures.canvas(256, 176)
figures.draw_image(axes, photo, (8, 8), 240)
figures.save(
    figure, "coffee_sheet.svg",
    "나무 탁자 위의 붉은 잔과 받침. 흰 안쪽에 커피가 담겨 있고 오른쪽에 "
    "찻숟가락이 놓여 있습니다.")
