"""사진과 영상이 메모리에서 차지하는 바이트를 견줍니다."""
from dlbook import datasets

photo = datasets.coffee()
frames = datasets.bunny().frames

print(f"커피 사진 한 장: {photo.nbytes:,}바이트")
print(f"영상의 프레임 한 장: {frames[0].nbytes:,}바이트")
print(f"영상 4초: {frames.nbytes:,}바이트")

second = photo.nbytes * 12
print(f"사진 크기로 찍은 1초: {second:,}바이트")
print(f"같은 1초를 float32로: {second * 4:,}바이트")
