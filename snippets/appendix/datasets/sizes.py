"""데이터 파일마다 몇 바이트인지 봅니다."""
from dlbook import datasets

total = 0
for card in datasets.CARDS.values():
    size = (datasets.DATA / card.file).stat().st_size
    total += size
    print(f"{card.file}: {size:,}바이트")
print(f"모두: {total / 1e6:.1f}MB")
