"""조건(condition): 사실을 찾는 조건, 부정, 비교. 그리고 셋을 살피는 차례."""

import operator
from itertools import count

from dlbook.symbolic.terms import ANYTHING, variables

NOT = "not"
COMPARISONS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


def is_negated(condition):
    return condition[0] == NOT


def is_comparison(condition):
    return condition[0] in COMPARISONS


def is_positive(condition):
    """사실을 찾아 변수의 값을 정하는 조건인지 봅니다."""
    return condition[0] != NOT and condition[0] not in COMPARISONS


def bare(part):
    """not을 벗긴 사실입니다."""
    return part[1] if is_negated(part) else part


# --8<-- [start:in_order]
def in_order(conditions, bound=(), stays=lambda condition: False):
    """조건을 살필 차례. 전방 연쇄와 후방 연쇄가 함께 씁니다.

    사실을 찾는 조건은 적힌 차례대로 둡니다. 비교와 부정은 어디에 적었든 변수의
    값이 정해지는 대로 살핍니다. 그래야 틀린 조합을 일찍 버립니다.
    bound: 이미 값이 정해진 변수들.
    stays: 적힌 자리보다 당기지 않을 조건인지 답하는 함수.
    """
    bound = set(bound)
    waiting = [condition for condition in conditions
               if not is_positive(condition) and not stays(condition)]
    order = take_ready(waiting, bound)
    for condition in conditions:
        if is_positive(condition):
            order.append(condition)
            bound |= variables(condition)
        elif stays(condition):
            waiting.append(condition)
        order += take_ready(waiting, bound)
    return tuple(order)


def take_ready(waiting, bound):
    """변수의 값이 다 정해진 조건을 waiting에서 꺼냅니다."""
    ready = [late for late in waiting if variables(late) <= bound]
    waiting[:] = [late for late in waiting if not variables(late) <= bound]
    return ready
# --8<-- [end:in_order]


def name_blanks(conditions):
    """"?"마다 새 이름을 붙여, 맞은 값을 증명에 적을 수 있게 합니다."""
    def name(term):
        if isinstance(term, tuple):
            return tuple(name(part) for part in term)
        return f"? {next(numbers)}" if term == ANYTHING else term

    numbers = count()
    return tuple(name(c) if is_positive(c) else c for c in conditions)
