"""책의 데이터마다 파일과 라이선스를 한 줄씩 확인합니다."""
from dlbook import datasets

for name, card in datasets.CARDS.items():
    print(f"{name:<14}{card.file:<18}{card.licence}")
