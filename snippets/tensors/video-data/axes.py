"""번호로 꺼낼 때마다 축이 하나씩 없어지는 것을 확인합니다."""
import numpy as np

from dlbook import datasets

videos = datasets.bunny().frames[np.newaxis]

print("영상 묶음:", videos.shape)
print("영상 하나:", videos[0].shape)
print("프레임 하나:", videos[0, 20].shape)
print("픽셀 하나:", videos[0, 20, 36, 64].shape)
