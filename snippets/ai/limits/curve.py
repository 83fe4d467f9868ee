"""규칙을 하나씩 더하며 정확도가 어떻게 오르는지 봅니다."""
import numpy as np

from dlbook import datasets, digits, figures, symbolic

_, (_, labels) = datasets.mnist()
facts = digits.to_facts(np.load("test_features.npz"))
rules = symbolic.read(digits.RULES).rules

# 답한 규칙의 번호를 결론에 적으면, 한 번만 돌려도 됩니다.
numbered = [symbolic.Rule(rule.name, rule.conditions,
                          (*rule.conclusion, number), rule.priority)
            for number, rule in enumerate(rules)]
known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, numbered))
said = known.find(("숫자", "?x", "?digit", "?rule"))[::-1]

curve = []
for count in range(1, len(rules) + 1):
    answers = np.full(len(labels), -1)
    for _, image, digit, number in said:
        if number < count:
            answers[image] = digit
    curve.append(np.mean(answers == labels))

for count in (1, 5, 10, 15, 20, 25, len(rules) - 1, len(rules)):
    print(f"규칙 {count}개의 정확도: {curve[count - 1]:.3f}")
print(f"앞의 열 개가 올린 것: {curve[9]:.3f}")
print(f"나머지가 올린 것: {curve[-1] - curve[9]:.3f}")

figure, axes = figures.chart(430, 270, xlabel="규칙의 수(개)",
                             ylabel="테스트 정확도")
axes.plot(range(1, len(rules) + 1), curve, "o-", markersize=4)
axes.set_ylim(0, 1)
figures.label(axes, 10, curve[9], "숫자마다\n규칙 하나", dx=-12, dy=26,
              color="accent", size=12)
figures.save(
    figure, "curve.svg",
    "가로축은 규칙의 수, 세로축은 테스트 정확도입니다. 규칙 열 개까지는 0.60까지 "
    "가파르게 오르고, 그 뒤의 스무 개는 0.72쯤까지 완만하게 올리다가 거의 "
    "평평해집니다.")
