"""펭귄 표를 읽고 카드를 봅니다."""
from dlbook import datasets

penguins = datasets.penguins()
print("특성:", penguins.features.dtype, penguins.features.shape)
print("종:", penguins.species.dtype, penguins.species.shape)
print("특성 이름:", *penguins.feature_names)
print("종 이름:", *penguins.species_names)

card = datasets.CARDS["penguins"]
print("라이선스:", card.licence)
print("저작자:", card.credit)
print("받은 곳:", card.source)
print("바꾼 것:", card.changes)
print("SHA-256:", card.sha256)
