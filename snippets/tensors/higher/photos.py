"""컬러 사진에서 오린 조각 셋을 쌓아 축이 넷인 텐서를 만듭니다."""
import numpy as np

from dlbook import datasets

photo = datasets.coffee()
cup = photo[20:200, 200:380]
spoon = photo[190:370, 290:470]
handle = photo[180:360, 140:320]
photos = np.stack([cup, spoon, handle])

print("조각 하나의 크기:", cup.shape)
print("조각 하나의 축:", cup.ndim)
print("쌓은 크기:", photos.shape)
print("쌓은 텐서의 축:", photos.ndim)
