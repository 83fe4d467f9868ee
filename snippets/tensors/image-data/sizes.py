"""크기가 다른 사진 두 장을 세 방법으로 맞추어 쌓습니다."""
import numpy as np
from PIL import Image, ImageOps

from dlbook import datasets

wide = Image.fromarray(datasets.coffee())
tall = wide.crop((0, 0, 240, 400))

for name, change in (("늘이거나 줄임", Image.Image.resize),
                     ("가운데만 남김", ImageOps.fit),
                     ("둘레를 채움", ImageOps.pad)):
    photos = np.stack([np.array(change(photo, (96, 64)))
                       for photo in (wide, tall)])
    black = (photos[1].max(axis=2) == 0).mean()
    print(f"{name}: {photos.shape}, 세로 사진에서 채운 칸 {black:.0%}")
