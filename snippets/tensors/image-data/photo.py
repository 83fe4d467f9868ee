"""컬러 사진 한 장의 세 축과 픽셀 하나를 확인합니다."""
from dlbook import datasets

photo = datasets.coffee()
print("크기:", photo.shape)
print("데이터 타입:", photo.dtype)

saucer = photo[200, 120]
print("받침의 픽셀:", saucer.tolist())
for channel, name in enumerate(("빨강", "초록", "파랑")):
    print(f"{name}의 평균: {photo[:, :, channel].mean():.0f}")
