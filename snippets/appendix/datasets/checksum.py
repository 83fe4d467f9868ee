"""파일에서 SHA-256을 직접 구해 카드에 적힌 값과 견줍니다."""
import hashlib

from dlbook import datasets

for name, card in datasets.CARDS.items():
    data = (datasets.DATA / card.file).read_bytes()
    same = hashlib.sha256(data).hexdigest() == card.sha256
    print(f"{name}: {same}")
