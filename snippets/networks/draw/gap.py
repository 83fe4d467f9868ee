"""위가 조금 열린 0과 많이 열린 0을 그려, 세 가지로 읽습니다."""
import numpy as np

from dlbook import judging

for gap in (0, 20, 60):
    turn = np.radians(np.linspace(-90 + gap / 2, 270 - gap / 2, 40))
    circle = np.stack([0.5 + 0.2 * np.cos(turn), 0.5 + 0.3 * np.sin(turn)], 1)
    found = judging.judge([circle])
    digits = [found[name]["digit"] for name in ("network", "tree", "people")]
    told = ["모름" if digit is None else digit for digit in digits]
    print(f"{gap}도가 열린 0:", "네트워크 {}, 트리 {}, 사람 {}".format(*told))
