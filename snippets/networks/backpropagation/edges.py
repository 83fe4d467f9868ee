"""선마다, 앞으로 간 값과 거꾸로 온 그래디언트를 적습니다."""
import itertools
import json

import numpy as np

from dlbook.activations import FUNCTIONS

tanh, target = FUNCTIONS["tanh"], 1.0
CHOICES = {"x": (1.5, -1.0), "a": (0.2, 0.8, 2.0), "b": (-0.4, 0.4),
           "c": (-0.5, 0.5, 1.5)}


def walk(x, a, b, c):
    """앞으로 한 번, 거꾸로 한 번 지나며 선마다 적은 값입니다."""
    z = a * x + b
    h, kept = tanh.forward(np.float64(z))
    y = c * h
    loss = (y - target) ** 2
    dy = 2 * (y - target)
    dh, dc = dy * c, dy * h
    dz, _ = tanh.backward(dh, kept)
    return {"z": z, "h": h, "y": y, "loss": loss, "dloss": 1, "dy": dy,
            "dh": dh, "dc": dc, "dz": dz, "da": dz * x, "db": dz}


walks = [{"given": given, "values": {
    name: round(float(value), 3) + 0.0
    for name, value in walk(*given).items()}}
    for given in itertools.product(*CHOICES.values())]
print(json.dumps({"kind": "edges", "title": "앞으로, 거꾸로",
                  "choices": CHOICES, "first": (1.5, 0.8, -0.4, 0.5),
                  "walks": walks}, ensure_ascii=False)
      .replace("}, {", "},\n{"))
