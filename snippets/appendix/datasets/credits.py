"""데이터를 다시 나눌 때 함께 적을 저작자와 라이선스 주소를 봅니다."""
from dlbook import datasets

for card in datasets.CARDS.values():
    print(card.title)
    print(f"  저작자: {card.credit}")
    print(f"  {card.licence_url}")
