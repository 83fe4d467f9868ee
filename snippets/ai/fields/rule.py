"""사람이 쓴 규칙 하나로 아델리펭귄을 가려냅니다."""
import numpy as np

from dlbook import datasets

table = datasets.penguins()
known = ~np.isnan(table.features).any(axis=1)
x, adelie = table.features[known], table.species[known] == 0
order = np.random.default_rng(0).permutation(len(x))
test = order[242:]


def rule(bill_length):
    """부리가 43mm보다 짧으면 아델리펭귄이라고 답합니다."""
    return bill_length < 43


answers = rule(x[test, 0])
print("답할 펭귄:", len(test))
print("맞힌 펭귄:", (answers == adelie[test]).sum())
print(f"정확도: {np.mean(answers == adelie[test]):.2f}")
