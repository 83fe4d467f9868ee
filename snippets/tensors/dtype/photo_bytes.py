"""사진 한 장이 데이터 타입에 따라 몇 바이트인지 확인합니다."""
from dlbook import datasets

photo = datasets.coffee()
scaled = photo.astype("float32") / 255

print("원래:", photo.dtype, f"{photo.nbytes:,}바이트")
print("나눈 뒤:", scaled.dtype, f"{scaled.nbytes:,}바이트")
print("그냥 나누면:", (photo / 255).dtype, f"{(photo / 255).nbytes:,}바이트")
