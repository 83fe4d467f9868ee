"""프레임 축을 따라 평균을 내면 사진 한 장이 되는 것을 확인합니다."""
from dlbook import datasets

frames = datasets.bunny().frames

average = frames.mean(axis=0)
print("영상의 크기:", frames.shape)
print("평균의 크기:", average.shape)

spread = frames.std(axis=0).mean(axis=2)
print(f"하늘의 변화: {spread[5:20, 95:125].mean():.0f}")
print(f"굴 앞의 변화: {spread[20:60, 20:60].mean():.0f}")
