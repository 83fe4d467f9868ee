"""정수 배열을 제자리에서 나눕니다."""
from dlbook import datasets

images = datasets.mnist()[0][0][:32]
print("새 배열에 담으면:", (images / 255).dtype)
images /= 255
