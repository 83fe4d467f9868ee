"""환각과 확산에 대한 결론이 씨앗과 조건을 바꾸어도 그대로인지 봅니다."""
from collections import Counter, defaultdict

import numpy as np

from dlbook import datasets

body = datasets.constitution()
unknown = "".join(f"\n제{number}조 모르는 조문입니다."
                  for number in range(200, 300))


def count(text, longest):
    tables = [defaultdict(Counter) for _ in range(longest + 1)]
    for place in range(longest, len(text)):
        for length, table in enumerate(tables):
            table[text[place - length:place]][text[place]] += 1
    return tables


def answer(tables, number, rng):
    """앞에 줄바꿈을 두고 '제…조 '를 이어, 첫 문장이 끝나면 멈춥니다."""
    start = written = f"\n제{number}조 "
    while not written.endswith("."):
        length = next(n for n in range(len(tables) - 1, -1, -1)
                      if n <= len(written)
                      and written[len(written) - n:] in tables[n])
        row = tables[length][written[len(written) - length:]]
        chances = np.array(list(row.values())) / row.total()
        written += rng.choice(list(row), p=chances)
    return written[len(start):]


made = []
eight, sixteen = count(body, 8), count(body, 16)
for seed in range(5):
    rng = np.random.default_rng(seed)
    said = [answer(eight, number, rng) for number in range(131, 261)]
    made.append(sum(each not in body for each in said))
rng = np.random.default_rng(0)
right = sum(f"\n제{number}조 {answer(sixteen, number, rng)}" in body
            for number in range(10, 131))
told = [answer(sixteen, number, rng) for number in range(131, 261)]
taught = count(body + unknown, 8)
quiet = sum(answer(taught, number, rng) == "모르는 조문입니다."
            for number in range(131, 200))
print(f"헌법에 없는 문장: {min(made)}개부터 {max(made)}개까지")
print("열여섯 글자로 본 있는 조문 121개:", right)
print("열여섯 글자로 본 없는 조문의 답:", sum(bool(each) for each in told))
print("모른다는 글을 보탠 다음, 없는 조문 69개:", quiet)

data = datasets.mnist()[0][0][5000:5500].reshape(500, 784) / 127.5 - 1
far = []
for seed in range(5):
    x = np.random.default_rng(seed).normal(size=(5, 784)) * 40
    sigmas = np.append(np.geomspace(40, 0.05, 39), 0)
    for now, after in zip(sigmas, sigmas[1:]):
        away = ((x ** 2).sum(1)[:, None] - 2 * x @ data.T
                + (data ** 2).sum(1))
        chances = np.exp((away.min(1, keepdims=True) - away) / 2 / now ** 2)
        clean = chances / chances.sum(1, keepdims=True) @ data
        x = clean + after / now * (x - clean)
    far.append(np.sqrt(((x[:, None] - data) ** 2).sum(2).min(1)).max())
print(f"훈련 이미지까지의 거리: {max(far):.2f} 이하")
assert min(made) > 40, "없는 조문의 답에는 헌법에 없는 문장이 많다"
assert right > 60 and all(told), "길게 보아도 없는 조문에 답한다"
assert quiet > 20, "모른다는 글을 보태면 모른다고도 답한다"
assert max(far) < 0.01, "정확히 걷으면 훈련 이미지를 되찾는다"
