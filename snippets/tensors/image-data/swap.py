"""색의 순서를 뒤집은 사진이 무엇을 바꾸고 무엇을 남기는지 확인합니다."""
from dlbook import datasets

photo = datasets.coffee()
swapped = photo[:, :, ::-1]

print("크기:", swapped.shape)
print("원래 픽셀:", photo[200, 120].tolist())
print("뒤집은 픽셀:", swapped[200, 120].tolist())
