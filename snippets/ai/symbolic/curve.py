"""규칙을 더하는 차례를 스무 번 섞어 정확도가 오르는 모습을 봅니다."""
import numpy as np

from dlbook import datasets, figures

_, (_, labels) = datasets.mnist()
with np.load("fires.npz") as saved:
    fired, digit, priority = (
        saved[name] for name in ("test", "digit", "priority"))
order = np.argsort(-priority, kind="stable")  # 먼저 답할 규칙부터


def curve(sequence):
    """규칙을 하나씩 더할 때마다 잰 정확도입니다."""
    found = []
    for count in range(1, 31):
        answers = np.full(len(labels), -1)
        for rule in order[::-1]:
            if rule in sequence[:count]:
                answers[fired[rule]] = digit[rule]
        found.append(np.mean(answers == labels))
    return np.array(found)


rng = np.random.default_rng(0)
written = curve(np.arange(30))
shuffled = np.array([curve(rng.permutation(30)) for _ in range(20)])
middle = np.median(shuffled, axis=0)
low, high = shuffled.min(axis=0), shuffled.max(axis=0)
for name, line in (("적은 차례", written), ("섞은 차례", middle)):
    steps = np.diff(line[[9, 19, 29]], prepend=0)
    print(f"{name}, 규칙 10개: {line[9]:.2f}")
    print(f"{name}, 열 개씩 올린 것:", *(f"{step:.2f}" for step in steps))
print(f"섞은 차례, 규칙 10개의 범위: {low[9]:.2f}에서 {high[9]:.2f}까지")
print(f"규칙 30개: {written[29]:.2f}")
np.savez("rules.npz", written=written, shuffled=shuffled)
# --8<-- [start:figure]
numbers = range(1, 31)
figure, axes = figures.chart(360, 270, xlabel="규칙의 수(개)",
                             ylabel="테스트 정확도")
axes.fill_between(numbers, low, high, alpha=0.25,
                  color=figures.color("accent"))
axes.plot(numbers, middle, color=figures.color("accent"),
          label="섞은 차례(중앙값과 범위)")
axes.plot(numbers, written, "--", color=figures.color("warm"),
          label="적은 차례")
axes.set_ylim(0, 1)
figures.legend(axes, loc="upper left")
figures.save(
    figure, "curve.svg",
    "가로축은 규칙의 수, 세로축은 테스트 정확도입니다. 사람이 적은 차례의 곡선은 "
    "규칙 열 개까지 가파르고 그 뒤로 완만합니다. 차례를 스무 번 섞은 중앙값은 "
    "끝까지 오르며, 서른 개에서 두 곡선이 만납니다.")
# --8<-- [end:figure]
