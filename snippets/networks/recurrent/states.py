"""유닛 하나짜리 순환 층이 시퀀스를 읽으며 거친 상태를 모두 적습니다."""
import json

import numpy as np

from dlbook.layers import SimpleRNN

SEQUENCES = {"처음에만 1": [1, 0, 0, 0, 0, 0], "모두 1": [1, 1, 1, 1, 1, 1],
             "오르내림": [1, -1, 1, -1, 1, -1], "끝에만 1": [0, 0, 0, 0, 0, 1]}


def read(name, recurrent):
    """타임스텝마다 (입력, 앞선 상태, 입력의 몫, 상태의 몫, 새 상태)입니다."""
    layer = SimpleRNN(1, dtype="float64").build((6, 1))
    layer.weights["kernel"][...] = 1
    layer.weights["recurrent_kernel"][...] = recurrent
    h, steps = np.zeros((1, 1)), []
    for x in SEQUENCES[name]:
        xz = np.array([[float(x)]]) @ layer.weights["kernel"]
        hz = h @ layer.weights["recurrent_kernel"]
        (new,), _ = layer.step(xz, h)
        steps.append([x] + [round(float(part.item()), 3) + 0.0
                            for part in (h, xz, hz, xz + hz, new)])
        h = new
    return {"sequence": name, "recurrent": recurrent, "steps": steps}


reads = [read(name, recurrent) for name in SEQUENCES
         for recurrent in (0, 0.5, 0.9, 1.5, -0.9)]
print(json.dumps({"kind": "states", "title": "순환 층의 한 걸음",
                  "kernel": 1, "reads": reads}, ensure_ascii=False)
      .replace("}, ", "},\n"))
