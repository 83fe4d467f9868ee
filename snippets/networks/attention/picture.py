"""쿼리 하나가 세 키에 묻고 값을 섞는 계산을 수와 함께 그립니다."""
import numpy as np

from dlbook import figures

words = ["빨간", "사과", "먹는다"]
q = np.array([1, 0, 0, 1])
k = np.array([[0, 2, 0, 0], [2, 0, 0, 2], [0, 0, 2, 1]])
v = np.array([[1, 0], [0, 1], [1, 1]])
scores = k @ q
scaled = scores / np.sqrt(len(q))
weights = np.exp(scaled) / np.exp(scaled).sum()
mixed = weights @ v


def row(numbers):
    return "(" + ", ".join(map(str, numbers)) + ")"


figure, axes = figures.canvas(345, 444)
asked = figures.box(axes, 82, 4, 180, 44,
                    f"'먹는다'의 쿼리\n{row(q)}", color="warm", size=13)
made = figures.box(axes, 72, 396, 200, 44,
                   f"가중치 × 값을 더한 출력\n({mixed[0]:.2f}, {mixed[1]:.2f})",
                   color="warm", size=13)
softmax = figures.box(axes, 4, 222, 337, 26, "소프트맥스", color="muted",
                      size=13)
for place, word in enumerate(words):
    x = 4 + 115 * place
    key, score, weight, value = (
        figures.box(axes, x, y, 107, 44, text, color=color, size=13)
        for y, text, color in (
            (76, f"'{word}'의 키\n{row(k[place])}", "accent"),
            (154, f"점수 {scores[place]}\n÷ √4 = {scaled[place]:.1f}",
             "muted"),
            (272, f"가중치\n{weights[place]:.2f}", "third"),
            (328, f"'{word}'의 값\n{row(v[place])}", "second")))
    middle = key.center[0]
    figures.arrow(axes, asked.bottom, key.top)
    figures.arrow(axes, key.bottom, score.top, "점곱", side="right")
    figures.arrow(axes, score.bottom, (middle, 222))
    figures.arrow(axes, (middle, 248), weight.top)
    figures.arrow(axes, value.bottom, made.top)
figures.save(figure, "picture.svg",
             "위의 쿼리 (1, 0, 0, 1)을 세 낱말의 키와 점곱한 점수는 0, 4, 1입니다. "
             "2로 나누어 소프트맥스에 넣은 가중치는 0.10, 0.74, 0.16입니다. "
             "가중치를 값에 곱해 더한 결과는 (0.26, 0.90)입니다.")
