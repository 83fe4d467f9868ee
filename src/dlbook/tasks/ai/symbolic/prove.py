"""후방 연쇄의 뼈대

결론 `goal`을 이끌어 낼 수 있으면 `True`, 없으면 `False`를 돌려주는
`prove(goal, facts, rules)`를 적으세요. `facts`는 사실의 집합이고, 규칙은
`(["비", "소풍"], "우산")`처럼 조건의 리스트와 결론입니다. 조건이 모두 증명되어야
결론이 증명됩니다. 규칙을 거슬러 가다가 제자리로 돌아오는 일은 없습니다.
"""

# %% start
RULES = [(["비", "소풍"], "우산"), (["우산"], "짐")]


def prove(goal, facts, rules):
    """사실에 없으면, 결론이 goal인 규칙의 조건을 차례로 증명합니다."""
    return goal in facts


print(prove("짐", {"비", "소풍"}, RULES))

# %% check
RULES = [(["비", "소풍"], "우산"), (["눈"], "우산"), (["우산"], "짐"),
         (["짐", "차"], "휴게소"), (["해"], "모자")]


def observe(work):
    for name, goal, facts in [
            ("두 조건이 모두 사실", "우산", {"비", "소풍"}),
            ("조건 하나가 모자람", "짐", {"비"}),
            ("둘째 규칙으로 증명", "우산", {"눈"}),
            ("규칙을 두 번 거슬러 감", "짐", {"눈"}),
            ("규칙을 세 번 거슬러 감", "휴게소", {"비", "소풍", "차"}),
            ("이미 사실", "차", {"차"}),
            ("규칙이 없음", "해", {"비"})]:
        yield name, lambda goal, facts, rules: int(
            work.prove(goal, facts, rules)), goal, facts, RULES

# %% answer
RULES = [(["비", "소풍"], "우산"), (["우산"], "짐")]


def prove(goal, facts, rules):
    """사실에 없으면, 결론이 goal인 규칙의 조건을 차례로 증명합니다."""
    if goal in facts:
        return True
    return any(all(prove(one, facts, rules) for one in conditions)
               for conditions, conclusion in rules if conclusion == goal)


print(prove("짐", {"비", "소풍"}, RULES))

# %% wrong: 조건이 사실인지만 보았습니다. 조건도 다른 규칙의 결론일 수 있으니 prove로
# 다시 물으세요.
def prove(goal, facts, rules):
    if goal in facts:
        return True
    return any(all(one in facts for one in conditions)
               for conditions, conclusion in rules if conclusion == goal)

# %% wrong: 조건이 하나라도 증명되면 된다고 보았습니다. 조건은 모두 증명되어야 합니다.
def prove(goal, facts, rules):
    if goal in facts:
        return True
    return any(any(prove(one, facts, rules) for one in conditions)
               for conditions, conclusion in rules if conclusion == goal)

# %% wrong: 결론이 같은 첫 규칙만 보고 끝냈습니다. 그 규칙으로 안 되면 다음 규칙도
# 보세요.
def prove(goal, facts, rules):
    if goal in facts:
        return True
    for conditions, conclusion in rules:
        if conclusion == goal:
            return all(prove(one, facts, rules) for one in conditions)
    return False
