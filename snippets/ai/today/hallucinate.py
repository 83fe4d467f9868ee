"""헌법을 센 모델에게, 있는 조문과 없는 조문을 물어봅니다."""
from collections import Counter, defaultdict

import numpy as np

from dlbook import datasets

text = datasets.constitution()
LONGEST = 8
tables = [defaultdict(Counter) for _ in range(LONGEST + 1)]
for place in range(LONGEST, len(text)):
    for length, table in enumerate(tables):
        table[text[place - length:place]][text[place]] += 1


def answer(number, rng):
    """'제…조 '를 이어 써, 첫 문장이 끝나면 멈춥니다."""
    start = f"\n제{number}조 "
    written = start
    while not written.endswith("."):
        length = next(n for n in range(LONGEST, -1, -1)
                      if n <= len(written)
                      and written[len(written) - n:] in tables[n])
        found = tables[length][written[len(written) - length:]]
        chances = np.array(list(found.values())) / found.total()
        written += rng.choice(list(found), p=chances)
    return written[len(start):]


def measure(seed):
    """물음 130개씩에서, 조문과 같은 답과 헌법에 없는 문장의 수입니다."""
    rng = np.random.default_rng(seed)
    real = [answer(number, rng) for number in range(1, 131)]
    right = sum(f"\n제{number}조 {said}" in text
                for number, said in enumerate(real, start=1))
    absent = [answer(number, rng) for number in range(131, 261)]
    return right, len(absent), sum(said not in text for said in absent)


counts = np.array([measure(seed) for seed in range(9)])
right, told, made = np.median(counts, axis=0).astype(int)
print("제131조를 물으면:", answer(131, np.random.default_rng(2)))
print("제200조를 물으면:", answer(200, np.random.default_rng(0)))
print("있는 조문 130개 가운데 맞은 것:", right)
print("없는 조문 130개 가운데 답한 것:", told)
print("그 가운데 헌법에 없는 문장:", made)
