"""커피 사진을 읽고 카드를 봅니다."""
from dlbook import datasets

image = datasets.coffee()
print("사진:", image.dtype, image.shape)

card = datasets.CARDS["coffee"]
print("라이선스:", card.licence)
print("저작자:", card.credit)
print("받은 곳:", card.source)
print("바꾼 것:", card.changes)
print("SHA-256:", card.sha256)
