"""패딩과 스트라이드를 바꾸어 가며, 창마다 본 값과 곱과 합을 적습니다."""
import json

import numpy as np

from dlbook.layers import Conv2D

image = np.array([[0, 0, 1, 1, 0],
                  [0, 1, 2, 1, 0],
                  [0, 1, 2, 0, 0],
                  [0, 2, 1, 0, 0],
                  [0, 2, 0, 0, 0]])
upright = np.array([[1, 0, -1], [1, 0, -1], [1, 0, -1]])
filters = {"세로 획": upright, "가로 획": upright.T,
           "평평한 곳": np.ones((3, 3), int)}


def look(name, padding, strides):
    """합성곱 층이 본 창들입니다. places는 채운 이미지에서 센 칸의 번호입니다."""
    layer = Conv2D(1, 3, padding=padding, strides=strides).build((5, 5, 1))
    layer.weights["kernel"][...] = filters[name].reshape(3, 3, 1, 1)
    output = layer(image.reshape(1, 5, 5, 1))[0, :, :, 0].astype(int)
    padded, _ = layer.padded(image.reshape(1, 5, 5, 1), 0)
    inside, _ = layer.padded(np.ones((1, 5, 5, 1), int), 0)
    numbers = np.arange(padded.size).reshape(padded.shape)
    places = np.concatenate(list(layer.windows(numbers)), axis=-1)[0]
    products = padded.ravel()[places] * filters[name].ravel()
    return {"filter": name, "padding": padding, "strides": strides,
            "padded": padded[0, :, :, 0].tolist(),
            "inside": inside[0, :, :, 0].tolist(),
            "output": output.tolist(), "places": places.tolist(),
            "products": products.tolist()}


looks = [look(name, padding, strides) for name in filters
         for padding in ("valid", "same") for strides in (1, 2)]
kernels = {name: kernel.tolist() for name, kernel in filters.items()}
print(json.dumps({"kind": "windows", "title": "창을 옮기며 점곱하기",
                  "filters": kernels, "looks": looks},
                 ensure_ascii=False).replace("}, ", "},\n"))
