"""컬러 사진 조각 셋을 나란히 그립니다."""
from dlbook import datasets, figures

photo = datasets.coffee()
crops = [photo[20:200, 200:380], photo[190:370, 290:470],
         photo[180:360, 140:320]]

figure, axes = figures.canvas(440, 190)
for number, crop in enumerate(crops):
    x = 6 + number * 147
    figures.draw_image(axes, crop[::2, ::2], (x, 36), 134)
    figures.label(axes, x + 67, 182, f"photos[{number}]", size=12)
figures.arrow(axes, (6, 24), (434, 24), color="accent", gap=0)
figures.label(axes, 220, 10, "축 0: 사진", color="accent")
figures.save(
    figure, "photo_row.svg",
    "커피 사진에서 오린 찻잔, 숟가락, 손잡이 조각 세 장이 축 0을 따라 나란히 놓여 "
    "있고, 아래에 photos[0], photos[1], photos[2]라고 적혀 있습니다.")
