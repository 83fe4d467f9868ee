"""뉴욕의 날씨를 읽고 카드를 봅니다."""
from dlbook import datasets

weather = datasets.weather("New York")
print("날짜:", weather.dates.dtype, weather.dates.shape)
print("특성:", weather.features.dtype, weather.features.shape)
print("특성 이름:", *weather.feature_names)
print("도시:", ", ".join(datasets.CITIES))

card = datasets.CARDS["weather"]
print("라이선스:", card.licence)
print("저작자:", card.credit)
print("받은 곳:", card.source)
print("바꾼 것:", card.changes)
print("SHA-256:", card.sha256)
