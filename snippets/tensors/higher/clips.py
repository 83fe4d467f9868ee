"""영상을 네 토막으로 잘라 쌓아 축이 다섯인 텐서를 만듭니다."""
import numpy as np

from dlbook import datasets

frames = datasets.bunny().frames
clips = np.stack([frames[0:12], frames[12:24], frames[24:36], frames[36:48]])

print("토막 하나의 크기:", frames[0:12].shape)
print("쌓은 크기:", clips.shape)
print("축의 개수:", clips.ndim)
