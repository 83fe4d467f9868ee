"""사람이 쓴 규칙 서른 개를 스무 가지 차례로 더해 가며 손글씨를 읽습니다."""
import numpy as np

from dlbook import datasets, digits, figures, symbolic

COUNTS = [5, 10, 15, 20, 25, 30]

_, (images, labels) = datasets.mnist()
facts = digits.to_facts(digits.features(images))
rules = symbolic.read(digits.RULES).rules

# 답한 규칙의 번호를 결론에 적으면, 한 번만 돌려도 됩니다.
numbered = [symbolic.Rule(rule.name, rule.conditions,
                          (*rule.conclusion, number), rule.priority)
            for number, rule in enumerate(rules)]
known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, numbered))
said = known.find(("숫자", "?x", "?digit", "?rule"))[::-1]
image, digit, number = np.array([fact[1:] for fact in said]).T


def curve(order):
    """order의 차례로 규칙을 더할 때의 정확도들."""
    scores = []
    for count in COUNTS:
        kept = np.isin(number, order[:count])
        answers = np.full(len(labels), -1)
        answers[image[kept]] = digit[kept]  # 우선순위가 높은 답이 나중에
        scores.append(np.mean(answers == labels))
    return scores


written = curve(np.arange(30))
curves = np.array([curve(np.random.default_rng(seed).permutation(30))
                   for seed in range(20)])
low, middle, high = np.quantile(curves, [0, 0.5, 1], axis=0)
for place, count in enumerate(COUNTS):
    print(f"규칙 {count}개 적은 차례: {written[place]:.3f}")
    print(f"규칙 {count}개 중앙값: {middle[place]:.3f}")
    print(f"규칙 {count}개 범위: {low[place]:.3f}~{high[place]:.3f}")
np.savez("rules.npz", counts=COUNTS, written=written, curves=curves)

figure, axes = figures.chart(430, 270, xlabel="규칙의 수(개)",
                             ylabel="테스트 정확도")
axes.fill_between(COUNTS, low, high, color=figures.color("accent"), alpha=0.2)
axes.plot(COUNTS, middle, "o-", label="섞은 차례 스무 가지")
axes.plot(COUNTS, written, "s--", label="적은 차례")
axes.set_ylim(0, 1)
figures.legend(axes, loc="lower right")
figures.save(
    figure, "rules.svg",
    "가로축은 규칙의 수, 세로축은 테스트 정확도입니다. 적은 차례의 선은 열 개에서 "
    "꺾이고, 차례를 섞은 선은 서른 개까지 비스듬히 올라 같은 곳에서 만납니다.")
