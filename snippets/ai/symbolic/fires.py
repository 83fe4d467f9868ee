"""규칙마다 어느 이미지에 결론을 내는지 적어 둡니다."""
import numpy as np

from dlbook import datasets, digits, symbolic

rules = symbolic.read(digits.RULES).rules
# 결론에 규칙의 번호를 더하면 어느 규칙이 낸 결론인지 알 수 있습니다.
numbered = [symbolic.Rule(rule.name, rule.conditions,
                          (*rule.conclusion, number), rule.priority)
            for number, rule in enumerate(rules)]


def fires(images):
    """규칙이 결론을 낸 이미지가 True인 배열 (규칙, 이미지)."""
    facts = digits.to_facts(digits.features(images))
    known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, numbered))
    made = np.zeros((len(rules), len(images)), bool)
    for _, image, _, number in known.find(("숫자", "?", "?", "?")):
        made[number, image] = True
    return made


(images, _), (test_images, _) = datasets.mnist()
train, test = fires(images[:10000]), fires(test_images)
several = train.sum(axis=0) > 1
print("규칙과 훈련 이미지:", train.shape)
print(f"규칙 여럿이 결론을 낸 훈련 이미지: {several.mean():.2f}")
np.savez("fires.npz", train=train, test=test,
         digit=[rule.conclusion[-1] for rule in rules],
         priority=[rule.priority for rule in rules])
