"""축이 0개부터 5개까지인 텐서에서, 축마다 고를 수 있는 것을 모두 골라 봅니다."""
import itertools
import json

import numpy as np

from dlbook.tensors import reshape

NAMES = [(), ("자리",), ("행", "열"), ("장", "행", "열"),
         ("샘플", "높이", "너비", "채널"),
         ("샘플", "프레임", "높이", "너비", "채널")]
SHAPES = [(), (5,), (3, 4), (2, 3, 4), (2, 2, 2, 3), (2, 2, 2, 2, 2)]
PARTS = {":": np.s_[:], "0": 0, "1": 1, "1:": np.s_[1:], "2": 2,
         "-1": -1, ":-1": np.s_[:-1], "::2": np.s_[::2]}


def parts(length):
    """길이가 length인 축에서 고를 수 있는 것입니다."""
    return list(PARTS)[:{2: 4, 3: 5, 4: 7, 5: 8}[length]]


def picked(x, chosen):
    """고른 것의 크기와, 남은 값을 2의 거듭제곱으로 더해 16진수로 적은 것입니다."""
    kept = x[tuple(PARTS[name] for name in chosen)]
    bits = sum(1 << int(value) for value in np.ravel(kept))
    return f"{','.join(map(str, np.shape(kept)))}:{bits:x}"


ranks = []
for names, shape in zip(NAMES, SHAPES):
    x = reshape(np.arange(np.prod(shape, dtype=int)), shape)
    choices = [parts(length) for length in shape]
    ranks.append({
        "shape": shape, "names": names, "parts": choices,
        "indices": list(np.ndindex(shape)), "values": x.ravel().tolist(),
        "picked": " ".join(picked(x, each)
                           for each in itertools.product(*choices))})
print(json.dumps({"kind": "tensor", "title": "텐서에서 골라 꺼내기",
                  "ranks": ranks}, ensure_ascii=False)
      .replace("}, ", "},\n"))
