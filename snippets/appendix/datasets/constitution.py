"""헌법을 읽고 카드를 봅니다."""
from dlbook import datasets

text = datasets.constitution()
print("글자의 수:", len(text))
print("서로 다른 글자:", len(set(text)))
print(text[text.index("제1조"):text.index("제2조")])

card = datasets.CARDS["constitution"]
print("라이선스:", card.licence)
print("저작자:", card.credit)
print("받은 곳:", card.source)
print("바꾼 것:", card.changes)
print("SHA-256:", card.sha256)
