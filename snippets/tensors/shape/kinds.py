"""숫자 하나부터 영상까지, 데이터마다 랭크와 크기를 봅니다."""
import numpy as np

from dlbook import datasets

data = {
    "기온 하나": np.array(12.0),
    "펭귄 한 마리": datasets.penguins().features[0],
    "펭귄 표": datasets.penguins().features,
    "컬러 사진 한 장": datasets.coffee(),
    "영상 하나": datasets.bunny().frames,
}

for name, array in data.items():
    print(f"{name}: 랭크 {array.ndim}, 크기 {array.shape}")
