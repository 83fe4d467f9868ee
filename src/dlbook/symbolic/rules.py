"""규칙. 잘못 적은 규칙은 여기에서 이름과 고칠 길을 대며 거절합니다."""

from dataclasses import dataclass

from dlbook.symbolic.advice import advise
from dlbook.symbolic.conditions import (
    COMPARISONS,
    NOT,
    bare,
    is_comparison,
    is_negated,
    is_positive,
)
from dlbook.symbolic.terms import (
    ANYTHING,
    is_ground,
    is_variable,
    variables,
)
from dlbook.symbolic.writing import show, write_rule


class RuleError(ValueError):
    """규칙이나 지식 베이스의 잘못입니다. rules에 그 규칙의 이름이 있습니다."""

    def __init__(self, message, *rules):
        super().__init__(message)
        self.rules = tuple(rules)


class Contradiction(RuleError):
    """두 결론이 서로 어긋납니다."""


# --8<-- [start:Rule]
@dataclass(frozen=True)
class Rule:
    """조건이 모두 맞으면 결론이 따라 나온다는 규칙.

    name: 오류와 설명에 쓸 이름.
    conditions: ("기차", "?x", "?y"), ("not", 사실), ("<=", "?n", 3)의 목록.
    conclusion: 사실 하나, 또는 그 사실이 있으면 모순이라는 ("not", 사실).
    priority: 클수록 먼저 씁니다. 따라 나오는 사실은 바뀌지 않습니다.
    결론의 변수가 조건에 없거나 꼴이 틀리면 RuleError(ValueError)가 납니다.
    """

    name: str
    conditions: tuple
    conclusion: tuple
    priority: float = 0

    def __post_init__(self):
        object.__setattr__(self, "conditions", tuple(self.conditions))
        check_rule(self)

    @property
    def forbids(self):
        """결론이 ("not", 사실)인 규칙은 사실을 더하지 않고 금지합니다."""
        return is_negated(self.conclusion)

    def __str__(self):
        return write_rule(self)
# --8<-- [end:Rule]


# --8<-- [start:check_rule]
def check_rule(rule):
    """규칙 하나만 보고 알 수 있는 잘못을 찾습니다."""
    if not isinstance(rule.name, str) or not rule.name.strip():
        raise RuleError(f"규칙의 이름이 {rule.name!r}입니다. 글자로 지으세요.")
    who = f"규칙 '{rule.name}'"
    if isinstance(rule.priority, bool) or not isinstance(
            rule.priority, (int, float)):
        raise RuleError(f"{who}의 우선순위가 {rule.priority!r}입니다. "
                        "수를 적으세요.", rule.name)
    for part in (*rule.conditions, rule.conclusion):
        check_shape(part, who, rule.name)
    check_variables(rule, who)
    check_conclusion(rule, who)
# --8<-- [end:check_rule]


def check_variables(rule, who):
    """변수마다 값을 정하는 조건이 있어야 합니다."""
    bound = set().union(*map(variables, filter(is_positive, rule.conditions)))
    for condition in rule.conditions:
        loose = variables(condition) - bound
        if loose:
            raise RuleError(
                f"{who}의 조건 '{show(condition)}'에서 변수 {names(loose)}의 "
                f"값이 정해지지 않습니다. {advise(rule, bound, min(loose))}",
                rule.name)
        if is_comparison(condition) and ANYTHING in condition:
            raise RuleError(
                f"{who}의 비교 '{show(condition)}'에 이름 없는 변수 ?가 "
                "있습니다. 견줄 값을 찾는 조건의 ?와 비교의 ?에 같은 이름을 "
                "붙이세요. 보기: 값(?x, ?n), ?n > 3", rule.name)
    loose = variables(rule.conclusion) - bound
    if loose:
        raise RuleError(
            f"{who}의 결론에 있는 변수가 조건에 없습니다: {names(loose)}. "
            "그 값을 찾는 조건을 넣거나 결론에서 빼세요.", rule.name)


def check_conclusion(rule, who):
    head = bare(rule.conclusion)
    if is_comparison(head):
        raise RuleError(f"{who}의 결론이 사실의 꼴이 아닙니다: {show(head)}. "
                        "비교는 조건에 적고, 결론에는 술어와 값을 적으세요.",
                        rule.name)
    if ANYTHING in head:
        raise RuleError(
            f"{who}의 결론이 사실의 꼴이 아닙니다: {show(head)}. 결론의 ?는 "
            "무슨 값인지 정할 수 없습니다. ?에 이름을 붙이고, 그 값을 찾는 "
            "조건을 넣으세요.", rule.name)
    if any(isinstance(a, tuple) and not is_ground(a) for a in head):
        raise RuleError(
            f"{who}의 결론이 변수를 튜플로 감쌉니다: {show(head)}. 사실이 "
            "끝없이 커질 수 있으니 변수를 그대로 적으세요.", rule.name)


def names(found):
    return ", ".join(sorted(found))


# --8<-- [start:check_shape]
def check_shape(part, who, *rules):
    """사실, ("not", 사실), (비교, 값, 값) 가운데 하나여야 합니다."""
    if isinstance(part, tuple) and part and part[0] == NOT:
        inside = part[1] if len(part) == 2 else None
        if not isinstance(inside, tuple) or not inside or (
                not is_positive(inside)):
            raise RuleError(f"{who}에 있는 not의 꼴이 틀렸습니다: {part!r}. "
                            f"{advise_not(inside)}", *rules)
        part = inside
    if not isinstance(part, tuple) or not part or (
            not isinstance(part[0], str)) or is_variable(part[0]) or (
            not part[0]):
        raise RuleError(f"{who}에 사실의 꼴이 아닌 것이 있습니다: {part!r}. "
                        "술어로 시작하는 튜플로 적으세요.", *rules)
    if is_comparison(part) and len(part) != 3:
        raise RuleError(f"{who}의 비교 {part!r}에는 값이 둘 있어야 합니다.",
                        *rules)
    try:
        hash(part)
    except TypeError:
        raise RuleError(f"{who}의 {part!r}에 바뀔 수 있는 값이 있습니다. "
                        "리스트 대신 튜플을 쓰세요.", *rules) from None
# --8<-- [end:check_shape]


OPPOSITES = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "=": "!=", "!=": "="}


def advise_not(inside):
    """not 뒤에 사실이 아닌 것을 적은 까닭을 짐작해 고칠 길을 말합니다."""
    if isinstance(inside, tuple) and inside:
        if is_comparison(inside) and len(inside) == 3:
            _, left, right = inside
            opposite = show((OPPOSITES[inside[0]], left, right))
            return f"비교는 not 없이 뒤집어 적으세요: {opposite}"
        if is_negated(inside) and len(inside) == 2:
            return "not을 두 번 쓰지 말고 하나도 없이 적으세요."
    return '("not", (술어, 값, …))처럼 적으세요.'


# --8<-- [start:holds]
def holds(comparison, rule):
    """변수가 없는 비교가 맞는지 계산합니다."""
    sign, left, right = comparison
    try:
        return COMPARISONS[sign](left, right)
    except TypeError:
        raise RuleError(
            f"규칙 '{rule.name}'에 견줄 수 없는 값이 있습니다: {left!r} {sign} "
            f"{right!r}. 수와 수, 글자와 글자를 견주세요.", rule.name) from None
# --8<-- [end:holds]
