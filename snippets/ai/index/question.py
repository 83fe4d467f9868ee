"""이 부가 내내 붙드는 손글씨 숫자와 물음을 읽어 봅니다."""
from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
fours = images[labels == 4]
first, second = fours[0] >= 128, fours[1] >= 128

print("정답을 아는 훈련 이미지:", len(images))
print("시험에 쓸 테스트 이미지:", len(test_images))
print("처음 다섯 장의 정답:", *labels[:5])
print("두 사람이 쓴 4의 획:", first.sum(), "픽셀과", second.sum(), "픽셀")
print("그 가운데 겹치는 획:", (first & second).sum(), "픽셀")
