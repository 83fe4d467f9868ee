"""술어의 달림: 어느 술어의 결론이 어느 술어에 달려 있는지 봅니다."""

from collections import defaultdict

from dlbook.symbolic.conditions import is_negated, is_positive


def needs(rule):
    """규칙의 조건에 쓴 (술어, 부정했는지)들."""
    for condition in rule.conditions:
        if is_negated(condition):
            yield condition[1][0], True
        elif is_positive(condition):
            yield condition[0], False


# --8<-- [start:split_strata]
def split_strata(rules):
    """규칙을 단계로 나눕니다. 부정한 술어는 앞 단계에서 다 구해집니다.

    술어의 단계는 조건의 단계보다 앞서지 않고, 부정한 조건의 단계보다 뒤입니다
    (Apt, Blair, Walker, 1988).
    """
    rules = [rule for rule in rules if not rule.forbids]
    level = defaultdict(int)
    changed = True
    while changed:
        changed = False
        for rule in rules:
            needed = max((level[predicate] + negated
                          for predicate, negated in needs(rule)), default=0)
            if level[rule.conclusion[0]] < needed:
                level[rule.conclusion[0]] = needed
                changed = True
    layers = defaultdict(list)
    for rule in rules:
        layers[level[rule.conclusion[0]]].append(rule)
    return [layers[number] for number in sorted(layers)]
# --8<-- [end:split_strata]


def reaching(targets, rules):
    """targets와, 조건을 따라 targets에 닿는 술어들."""
    leads = defaultdict(set)
    for rule in rules:
        for predicate, _ in needs(rule):
            leads[predicate].add(rule.conclusion[0])
    found, waiting = set(targets), list(targets)
    while waiting:
        new = leads[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def route(start, goal, concluding):
    """start에서 조건을 따라 goal에 닿는 길의 규칙 이름들. 없으면 None."""
    paths, waiting = {start: []}, [start]
    for predicate in waiting:
        if predicate == goal:
            return paths[predicate]
        for rule in concluding.get(predicate, ()):
            for needed, _ in needs(rule):
                if needed not in paths:
                    paths[needed] = [*paths[predicate], rule.name]
                    waiting.append(needed)
    return None
