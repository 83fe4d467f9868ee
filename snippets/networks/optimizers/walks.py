"""지형 셋, 옵티마이저 다섯, 학습률 넷의 길을 스무 걸음씩 모두 적습니다."""
import json

import numpy as np

from dlbook import figures
from dlbook.optimizers import SGD, Adam, Momentum, Nesterov, RMSprop

METHODS = {"SGD": SGD, "모멘텀": Momentum, "네스테로프": Nesterov,
           "RMSprop": RMSprop, "Adam": Adam}
# 이름: 높이, 두 방향의 기울기, 출발점, 가장 낮은 곳
PLACES = {
    "골짜기": (lambda a, b: 0.05 * a ** 2 + b ** 2,
            lambda a, b: (0.1 * a, 2 * b), (-9, 2), [(0, 0)]),
    "비스듬한 골짜기": (lambda a, b: 0.05 * (a + b) ** 2 + (b - 0.3 * a) ** 2,
                lambda a, b: (0.1 * (a + b) - 0.6 * (b - 0.3 * a),
                              0.1 * (a + b) + 2 * (b - 0.3 * a)), (-8, 1),
                [(0, 0)]),
    "안장": (lambda a, b: 0.05 * a ** 2 + (b ** 2 - 4) ** 2 / 16,
           lambda a, b: (0.1 * a, b * (b ** 2 - 4) / 4), (-9, 0.02),
           [(0, 2), (0, -2)])}
LEVELS = [0.1, 0.5, 1.5, 3, 6]


def lines(height):
    """높이가 같은 자리를 이은 선들입니다."""
    grid = np.meshgrid(np.linspace(-10, 4, 57), np.linspace(-3, 3, 25))
    _, axes = figures.canvas(560, 240)
    drawn = axes.contour(*grid, height(*grid), levels=LEVELS)
    return [line[::2].round(2).tolist() for level in drawn.allsegs
            for line in level]


def walk(place, method, rate):
    """걸음마다 (a, b, 높이)입니다. 너무 멀어지면 멈춥니다."""
    height, slope, start, _ = PLACES[place]
    w, optimizer, path = np.array(start, float), METHODS[method](rate), []
    while len(path) <= 20 and abs(w).max() < 1000:
        path.append([round(float(x), 2) + 0.0 for x in (*w, height(*w))])
        optimizer.update({"w": w}, {"w": np.array(slope(*w))})
    return {"place": place, "method": method, "rate": rate, "path": path}


walks = [walk(place, method, rate) for place in PLACES for method in METHODS
         for rate in (0.03, 0.1, 0.4, 1.05)]
places = {name: {"contours": lines(height), "lowest": lowest}
          for name, (height, _, _, lowest) in PLACES.items()}
print(json.dumps({"kind": "walks", "title": "옵티마이저의 걸음",
                  "places": places, "walks": walks}, ensure_ascii=False,
                 separators=(",", ":")).replace("},", "},\n"))
