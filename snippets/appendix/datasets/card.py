"""데이터 하나의 카드를 봅니다."""
from dlbook import datasets

card = datasets.CARDS["fashion"]
print("라이선스:", card.licence, card.licence_url)
print("저작자:", card.credit)
print("받은 곳:", card.source)
print("바꾼 것:", card.changes)
print("SHA-256:", card.sha256)
