"""옷 사진을 읽고 카드를 봅니다."""
from dlbook import datasets

(train_images, train_labels), (test_images, test_labels) = datasets.fashion()
print("훈련 이미지:", train_images.dtype, train_images.shape)
print("훈련 레이블:", train_labels.dtype, train_labels.shape)
print("테스트 이미지:", test_images.dtype, test_images.shape)
print("테스트 레이블:", test_labels.dtype, test_labels.shape)

card = datasets.CARDS["fashion"]
print("라이선스:", card.licence)
print("저작자:", card.credit)
print("받은 곳:", card.source)
print("바꾼 것:", card.changes)
print("SHA-256:", card.sha256)
