"""같은 픽셀 여섯 개를 두 순서로 놓고, 값마다 어느 픽셀의 것인지 적습니다."""
import json

import numpy as np

from dlbook import datasets

last = datasets.coffee()[200:202, 120:123]
height, width, channels = last.shape


def order(name, code, axes, tensor, homes):
    """텐서 하나의 값과, 값마다의 자리와, 값이 온 (행, 열, 채널)입니다."""
    cells = [{"index": place, "value": int(tensor[place]),
              "from": homes[place].tolist()}
             for place in np.ndindex(tensor.shape)]
    return {"name": name, "code": code, "axes": axes, "shape": tensor.shape,
            "cells": cells}


home = np.stack(np.indices(last.shape), axis=-1)
first = "채널", "높이", "너비"
orders = [
    order("채널 마지막", "last", ("높이", "너비", "채널"), last, home),
    order("채널 우선", "np.moveaxis(last, -1, 0)", first,
          np.moveaxis(last, -1, 0), np.moveaxis(home, 2, 0)),
    order("reshape", f"last.reshape({channels}, {height}, {width})", first,
          last.reshape(channels, height, width),
          home.reshape(channels, height, width, 3))]
print(json.dumps({"kind": "channels", "title": "채널 마지막과 채널 우선",
                  "channels": ("빨강", "초록", "파랑"), "orders": orders},
                 ensure_ascii=False).replace("}, ", "},\n"))
