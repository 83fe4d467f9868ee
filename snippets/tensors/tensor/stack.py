"""이미지, 사진 조각, 영상 토막을 쌓아 축이 3, 4, 5개인 텐서를 만듭니다."""
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()
photo = datasets.coffee()
frames = datasets.bunny().frames
kinds = {
    "흑백 이미지 셋": [images[0], images[1], images[2]],
    "컬러 조각 둘": [photo[:200], photo[200:]],
    "영상 토막 넷": [frames[:12], frames[12:24], frames[24:36], frames[36:]],
}

for name, parts in kinds.items():
    stacked = np.stack(parts)
    print(f"{name}: {parts[0].shape}을 쌓으면 {stacked.shape}, "
          f"축 {stacked.ndim}개")
