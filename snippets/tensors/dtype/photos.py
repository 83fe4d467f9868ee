"""원래 사진, 넘친 사진, 제대로 밝게 한 사진을 나란히 그립니다."""
import numpy as np

from dlbook import datasets, figures

WIDE = 132

photo = datasets.coffee()[::6, ::6]
wrong = photo + 100
right = np.clip(photo.astype("int16") + 100, 0, 255).astype("uint8")

figure, axes = figures.canvas(430, 136)
for place, (name, image) in enumerate([
        ("원래 사진", photo), ("uint8에서 +100", wrong),
        ("넓혀서 +100", right)]):
    rect = figures.draw_image(axes, image, (8 + 141 * place, 8), WIDE)
    figures.label(axes, rect.center[0], 118, name, size=13)

figures.save(figure, "photos.svg",
             "커피 잔 사진 세 장입니다. 왼쪽은 원래 사진입니다. 가운데는 "
             "uint8에서 100을 더한 것으로, 붉은색이 한 바퀴 돌아 사라진 곳이 "
             "초록과 파랑으로 얼룩졌습니다. 오른쪽은 더 넓은 타입에서 더하고 "
             "255에서 자른 것으로, 전체가 고르게 밝아졌습니다.")
