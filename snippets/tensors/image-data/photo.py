"""컬러 사진 한 장의 세 축과 픽셀 하나를 확인합니다."""
from dlbook import datasets

photo = datasets.coffee()
print("크기:", photo.shape, photo.dtype)
print("받침의 픽셀:", photo[200, 120])
for channel, name in enumerate(("빨강", "초록", "파랑")):
    print(f"{name}의 평균: {photo[:, :, channel].mean():.0f}")
