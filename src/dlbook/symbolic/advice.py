"""조언: 값이 정해지지 않는 변수를, 적은 사람의 뜻을 지키며 고치는 길."""

from dlbook.symbolic.conditions import (
    bare,
    is_comparison,
    is_negated,
    is_positive,
)
from dlbook.symbolic.terms import ANYTHING, substitute, variables
from dlbook.symbolic.writing import show_clause


# --8<-- [start:advise]
def advise(rule, bound, variable):
    """variable의 값을 정하는 조건이 rule에 없을 때 할 말.

    bound: 값이 정해지는 변수들.
    """
    for condition in rule.conditions:
        value = value_of(condition, variable)
        if value is not None and variables(value) <= bound:
            return replace(rule, condition, variable, value)
    if is_only_negated(rule, variable):
        return blank(rule, bound)
    if (variable not in variables(rule.conclusion)
            and any(map(is_negated, using(rule, variable)))):
        exception = except_for(rule, bound, variable)
        if exception:
            return exception
    return (f"{variable}의 값을 찾는 조건을 넣으세요. not과 비교는 값을 찾지 "
            f"못합니다. 보기: 값({variable})")
# --8<-- [end:advise]


def using(rule, variable):
    return [condition for condition in rule.conditions
            if variable in variables(condition)]


def value_of(condition, variable):
    """variable = 값 꼴의 조건이면 그 값, 아니면 None."""
    if condition[0] == "=" and variable in condition[1:]:
        _, left, right = condition
        other = right if left == variable else left
        return None if variable in variables(other) or (
            other == ANYTHING) else other
    return None


def replace(rule, equation, variable, value):
    """변수를 그 값으로 바꾼 규칙."""
    rest = [c for c in rule.conditions if c != equation]
    conditions, conclusion = substitute(
        (tuple(rest), rule.conclusion), {variable: value})
    return (f"=는 값을 정하지 않고 견주기만 합니다. {variable}의 자리마다 그 값을 "
            f"적으세요: {show_clause(conditions, conclusion)}")


def is_only_negated(rule, variable):
    """부정마다 많아야 한 번 나오고, 다른 데에는 없는 변수인지 봅니다."""
    return variable not in variables(rule.conclusion) and all(
        is_negated(condition) and occurrences(condition, variable) == 1
        for condition in using(rule, variable))


def occurrences(term, variable):
    if isinstance(term, tuple):
        return sum(occurrences(part, variable) for part in term)
    return int(term == variable)


def blank(rule, bound):
    """부정에만 나오는 변수를 모두 ?로 바꾼 규칙."""
    loose = set().union(*map(variables, rule.conditions)) - bound
    found = sorted(v for v in loose if is_only_negated(rule, v))
    conditions = substitute(rule.conditions, dict.fromkeys(found, ANYTHING))
    return (f"'그런 것이 하나도 없다'는 뜻이면 {', '.join(found)} 대신 ?를 "
            f"적으세요: {show_clause(conditions, rule.conclusion)}")


def except_for(rule, bound, variable):
    """부정한 것을 먼저 찾는 규칙과, 그 결론을 부정하는 규칙. 없으면 None."""
    negated = [c for c in using(rule, variable) if is_negated(c)]
    compared = [c for c in using(rule, variable) if is_comparison(c)]
    if any(variables(c) - bound - variables(n)
           for n in negated for c in compared):
        return None
    found = [c for c in rule.conditions if is_positive(c)]
    kept = set().union(*map(variables, negated + compared)) & bound
    exception = ("제외", *sorted(kept))
    lines = [show_clause((*found, bare(n), *compared), exception)
             for n in negated]
    rest = [c for c in rule.conditions if c not in negated + compared]
    lines.append(show_clause((*rest, ("not", exception)), rule.conclusion))
    return (f"'그런 {variable}의 값이 없다'는 뜻이면 그것을 찾는 규칙을 따로 "
            "두고 그 결론을 부정하세요:\n" + "\n".join(lines))
