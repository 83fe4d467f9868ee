"""마지막 규칙 때문에 틀리게 된 훈련 이미지를 그립니다."""
import numpy as np

from dlbook import datasets, figures

(images, labels), _ = datasets.mnist()
with np.load("fires.npz") as saved:
    fired, digit, priority = (
        saved[name] for name in ("train", "digit", "priority"))


def answer(rules):
    """우선순위가 낮은 규칙부터 답을 적고, 높은 규칙이 덮어씁니다."""
    answers = np.full(fired.shape[1], -1)
    for rule in sorted(rules, key=lambda rule: (priority[rule], -rule)):
        answers[fired[rule]] = digit[rule]
    return answers


without, added = answer(range(29)), answer(range(30))
real = labels[:len(added)]
lost = np.flatnonzero((without == real) & (added != real))[:4]
figure, axes = figures.canvas(360, 128)
for place, number in enumerate(lost):
    left = 12 + 88 * place
    figures.draw_image(axes, 255 - images[number], (left, 8), 72)
    figures.label(axes, left + 36, 94, f"정답 {real[number]}", size=13)
    figures.label(axes, left + 36, 114, f"{without[number]} → {added[number]}",
                  size=13, color="warm", bold=True)
figures.save(
    figure, "conflict.svg",
    "마지막 규칙을 넣기 전에는 맞았다가 넣은 뒤 틀린 손글씨 네 장입니다. 정답은 "
    "모두 3이고, 답이 3에서 2로 바뀌었습니다.")
