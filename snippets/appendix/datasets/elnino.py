"""바닷물 온도를 읽고 카드를 봅니다."""
from dlbook import datasets

elnino = datasets.elnino()
print("날짜:", elnino.dates.dtype, elnino.dates.shape)
print("수온:", elnino.temperatures.dtype, elnino.temperatures.shape)
print("첫 달:", elnino.dates[0], elnino.temperatures[0])
print("마지막 달:", elnino.dates[-1], elnino.temperatures[-1])

card = datasets.CARDS["elnino"]
print("라이선스:", card.licence)
print("저작자:", card.credit)
print("받은 곳:", card.source)
print("바꾼 것:", card.changes)
print("SHA-256:", card.sha256)
