"""세 쌍의 크기가 맞는지, 맞으면 무엇이 되는지 확인합니다."""
from dlbook.tensors import broadcast_shape

IMAGES = (128, 28, 28)

for other in ((28,), (128, 1, 1), (128,)):
    try:
        print(IMAGES, "+", other, "->", broadcast_shape(IMAGES, other))
    except ValueError:
        print(IMAGES, "+", other, "-> 맞출 수 없음")
