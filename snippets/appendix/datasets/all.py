"""책의 데이터마다 배열의 이름과 크기, 파일의 길이를 봅니다."""
from dlbook import datasets

for name, card in datasets.CARDS.items():
    size = (datasets.DATA / card.file).stat().st_size
    print(f"datasets.{name}(): {size:,}바이트, {card.licence}")
    for array, shape in card.arrays.items():
        print(f"  {array}: {shape}")
