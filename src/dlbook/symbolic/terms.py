"""항(term): 사실과 규칙을 적는 튜플과, 그 속의 변수.

사실은 ("기차", "서울", "대전")처럼 술어(predicate)로 시작하는 튜플입니다.
?로 시작하는 문자열은 변수(variable)이고, 이름 없는 변수 "?"는 아무 값에나
맞으며 값을 기억하지 않습니다.
"""

ANYTHING = "?"


# --8<-- [start:variables]
def is_variable(term):
    """?로 시작하는 문자열은 변수입니다."""
    return isinstance(term, str) and term.startswith("?")


def variables(term):
    """항에 든, 이름 있는 변수의 집합입니다."""
    if isinstance(term, tuple):
        return set().union(*(variables(part) for part in term))
    return {term} if is_variable(term) and term != ANYTHING else set()


def is_ground(term):
    """변수가 하나도 없는 항인지 봅니다."""
    if isinstance(term, tuple):
        return all(is_ground(part) for part in term)
    return not is_variable(term)
# --8<-- [end:variables]


# --8<-- [start:substitute]
def substitute(term, bindings):
    """변수를 bindings에 적힌 값으로 바꿉니다. 값이 없으면 그대로 둡니다."""
    if isinstance(term, tuple):
        return tuple(substitute(part, bindings) for part in term)
    if is_variable(term) and term in bindings:
        return substitute(bindings[term], bindings)
    return term
# --8<-- [end:substitute]


# --8<-- [start:unify]
def unify(left, right, bindings=None):
    """두 항을 같게 만드는 변수의 값을 구합니다. 단일화(unification)입니다.

    결과: bindings에 새 값을 더한 사전, 같게 만들 수 없으면 None.
    가장 일반적인 값만 정합니다(Robinson, 1965). 자기를 품은 값은 없습니다.
    """
    bindings = {} if bindings is None else bindings
    left, right = substitute(left, bindings), substitute(right, bindings)
    if left == right or ANYTHING in (left, right):
        return bindings
    if is_variable(left) or is_variable(right):
        variable, value = (
            (left, right) if is_variable(left) else (right, left))
        if variable in variables(value):
            return None
        return {**bindings, variable: value}
    if not (isinstance(left, tuple) and isinstance(right, tuple)):
        return None
    if len(left) != len(right):
        return None
    for a, b in zip(left, right):
        bindings = unify(a, b, bindings)
        if bindings is None:
            return None
    return bindings
# --8<-- [end:unify]
