"""영상을 읽고 카드를 봅니다."""
from dlbook import datasets

clip = datasets.bunny()
print("프레임:", clip.frames.dtype, clip.frames.shape)
print("1초의 프레임:", clip.frames_per_second)

card = datasets.CARDS["bunny"]
print("라이선스:", card.licence)
print("저작자:", card.credit)
print("받은 곳:", card.source)
print("바꾼 것:", card.changes)
print("SHA-256:", card.sha256)
