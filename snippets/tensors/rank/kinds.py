"""지금까지 만난 데이터의 랭크를 재어 한 표에 모읍니다."""

import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
penguins = datasets.penguins().features
clip = datasets.bunny().frames

data = {
    "오늘 기온 하나": np.array(12.0),
    "펭귄 한 마리": penguins[0],
    "펭귄 표": penguins,
    "흑백 이미지 모음": images,
    "컬러 사진 한 장": datasets.coffee(),
    "영상 하나": clip,
    "영상 두 개": np.stack([clip, clip]),
}

print("랭크  이름  크기")
for name, array in data.items():
    print(f"{array.ndim}  {name}  {array.shape}")
print("크기에 적힌 수의 개수가 랭크와 같음:",
      all(len(array.shape) == array.ndim for array in data.values()))
