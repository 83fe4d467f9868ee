"""파일에서 SHA-256을 직접 구해 카드에 적힌 값과 나란히 놓습니다."""
import hashlib

from dlbook import datasets

for name, card in datasets.CARDS.items():
    data = (datasets.DATA / card.file).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    print(f"{name}: {found[:16]} {card.sha256[:16]}")
