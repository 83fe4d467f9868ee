"""이미지, 사진 조각, 영상 토막을 쌓아 축이 3, 4, 5개인 텐서를 만듭니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
photo = datasets.coffee()
frames = datasets.bunny().frames

print("이미지 셋:", np.stack([images[0], images[1], images[2]]).shape)
print("사진 조각 둘:", np.stack([photo[:200], photo[200:]]).shape)
print("영상 토막 둘:", np.stack([frames[:24], frames[24:]]).shape)
