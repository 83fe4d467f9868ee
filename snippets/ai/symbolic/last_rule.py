"""마지막 규칙을 넣고 뺄 때 훈련 이미지의 답이 어떻게 바뀌는지 봅니다."""
import numpy as np

from dlbook import datasets

(_, labels), _ = datasets.mnist()
labels = labels[:10000]
with np.load("fires.npz") as saved:
    fired, digit, priority = (
        saved[name] for name in ("train", "digit", "priority"))


def answer(rules):
    """우선순위가 낮은 규칙부터 답을 적고, 높은 규칙이 덮어씁니다."""
    answers = np.full(len(labels), -1)
    for rule in sorted(rules, key=lambda rule: (priority[rule], -rule)):
        answers[fired[rule]] = digit[rule]
    return answers


without, added = answer(range(29)), answer(range(30))
before, after = without == labels, added == labels
lost, won = before & ~after, ~before & after
print(f"규칙 29개의 훈련 정확도: {before.mean():.4f}")
print(f"규칙 30개의 훈련 정확도: {after.mean():.4f}")
print("답이 바뀐 이미지:", np.count_nonzero(without != added))
print("틀리다가 맞은 이미지:", won.sum())
print("맞다가 틀린 이미지:", lost.sum())
threes = np.count_nonzero(labels[lost] == 3)
print("그 가운데 정답이 3인 이미지:", threes)
