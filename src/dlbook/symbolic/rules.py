"""규칙과 지식 베이스. 잘못 적은 규칙은 여기에서 이름을 대며 거절합니다."""

import operator
from collections import defaultdict
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

from dlbook.symbolic.terms import (
    ANYTHING,
    is_ground,
    is_variable,
    substitute,
    variables,
)

NOT = "not"
COMPARISONS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


class RuleError(ValueError):
    """규칙이나 지식 베이스의 잘못입니다. rules에 그 규칙의 이름이 있습니다."""

    def __init__(self, message, *rules):
        super().__init__(message)
        self.rules = tuple(rules)


class Contradiction(RuleError):
    """두 결론이 서로 어긋납니다."""


def is_negated(condition):
    return condition[0] == NOT


def is_comparison(condition):
    return condition[0] in COMPARISONS


def is_positive(condition):
    return condition[0] != NOT and condition[0] not in COMPARISONS


def bare(part):
    """not을 벗긴 사실입니다."""
    return part[1] if is_negated(part) else part


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
        from dlbook.symbolic.text import write_rule

        return write_rule(self)
# --8<-- [end:Rule]


def in_order(conditions):
    """적힌 차례대로. 다만 부정과 비교는 변수의 값이 정해질 때까지 미룹니다."""
    result, waiting, bound = [], [], set()
    for condition in conditions:
        if is_positive(condition):
            result.append(condition)
            bound |= variables(condition)
        else:
            waiting.append(condition)
        for late in list(waiting):
            if variables(late) <= bound:
                result.append(late)
                waiting.remove(late)
    return result


# --8<-- [start:check_rule]
def check_rule(rule):
    """규칙 하나만 보고 알 수 있는 잘못을 찾습니다."""
    who = f"규칙 '{rule.name}'"
    if not isinstance(rule.name, str) or not rule.name.strip():
        raise RuleError(f"규칙의 이름이 {rule.name!r}입니다. 글자로 지으세요.")
    if isinstance(rule.priority, bool) or not isinstance(
            rule.priority, (int, float)):
        raise RuleError(f"{who}의 우선순위가 {rule.priority!r}입니다. "
                        "수를 적으세요.", rule.name)
    for part in (*rule.conditions, rule.conclusion):
        check_shape(part, who, rule.name)
    positive = [c for c in rule.conditions if is_positive(c)]
    bound = set().union(*map(variables, positive))
    for condition in rule.conditions:
        loose = variables(condition) - bound
        if loose:
            raise RuleError(
                f"{who}의 조건 {condition}에서 변수 {names(loose)}의 값이 "
                "정해지지 않습니다. not과 비교가 아닌 조건에도 넣으세요.",
                rule.name)
    loose = variables(rule.conclusion) - bound
    if loose:
        raise RuleError(
            f"{who}의 결론에 있는 변수가 조건에 없습니다: {names(loose)}. "
            "조건에 넣거나 결론에서 빼세요.", rule.name)
    head = bare(rule.conclusion)
    if is_comparison(head) or ANYTHING in head:
        raise RuleError(f"{who}의 결론이 사실의 꼴이 아닙니다: {head}. "
                        "술어와 값을 적으세요.", rule.name)
    if any(isinstance(a, tuple) and not is_ground(a) for a in head):
        raise RuleError(
            f"{who}의 결론이 변수를 튜플로 감쌉니다: {head}. 사실이 끝없이 "
            "커질 수 있으니 변수를 그대로 적으세요.", rule.name)
# --8<-- [end:check_rule]


def names(found):
    return ", ".join(sorted(found))


def check_shape(part, who, *rules):
    """사실, ("not", 사실), (비교, 값, 값) 가운데 하나여야 합니다."""
    if isinstance(part, tuple) and part and part[0] == NOT:
        inside = part[1] if len(part) == 2 else None
        if not isinstance(inside, tuple) or not inside or (
                not is_positive(inside)):
            raise RuleError(f"{who}에 있는 not의 꼴이 틀렸습니다: {part!r}. "
                            '("not", (술어, 값, …))처럼 적으세요.', *rules)
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


# --8<-- [start:KnowledgeBase]
@dataclass(frozen=True)
class KnowledgeBase:
    """사실과 규칙의 모음. 만든 뒤에는 바뀌지 않습니다.

    facts: 변수 없는 튜플들. rules: `Rule`들.
    questions: {("표", "?x"): "?x에게 표가 있습니까?"} 꼴의 사전.
    inputs: 사실이 하나도 없을 수 있는 술어들.
    이름이 같은 규칙, 값의 개수가 다른 술어, 부정을 지나 제자리로 돌아오는
    규칙이 있으면 RuleError(ValueError)가 납니다.
    """

    facts: tuple = ()
    rules: tuple = ()
    questions: dict = field(default_factory=dict)
    inputs: tuple = ()

    def __post_init__(self):
        for name, value in (("facts", dict.fromkeys(map(as_fact, self.facts))),
                            ("rules", self.rules), ("inputs", self.inputs)):
            object.__setattr__(self, name, tuple(value))
        check_names(self.rules)
        object.__setattr__(self, "lengths", check_arity(self))
        check_negation(self)

    def __add__(self, other):
        """두 지식 베이스를 합칩니다. 사실의 목록을 더해도 됩니다."""
        if not isinstance(other, KnowledgeBase):
            other = KnowledgeBase(facts=other)
        return KnowledgeBase(self.facts + other.facts,
                             self.rules + other.rules,
                             self.questions | other.questions,
                             self.inputs + other.inputs)

    def __str__(self):
        from dlbook.symbolic.text import write

        return write(self)
# --8<-- [end:KnowledgeBase]

    @cached_property
    def by_priority(self):
        """우선순위가 높은 것부터 놓은 규칙. 같으면 적힌 차례대로입니다."""
        return sorted(self.rules, key=lambda rule: -rule.priority)

    @cached_property
    def strata(self):
        """규칙을 단계로 나눕니다. 부정한 술어는 앞 단계에서 다 구해집니다.

        술어의 단계는 조건의 단계보다 앞서지 않고, 부정한 조건의 단계보다 뒤입니다
        (Apt, Blair, Walker, 1988).
        """
        level = defaultdict(int)
        changed = True
        while changed:
            changed = False
            for rule in self.rules:
                needed = max((level[predicate] + negated for predicate, negated
                              in needs(rule)), default=0)
                if not rule.forbids and level[rule.conclusion[0]] < needed:
                    level[rule.conclusion[0]] = needed
                    changed = True
        layers = defaultdict(list)
        for rule in self.by_priority:
            if not rule.forbids:
                layers[level[rule.conclusion[0]]].append(rule)
        return [layers[number] for number in sorted(layers)]

    @cached_property
    def forbidding(self):
        return [rule for rule in self.rules if rule.forbids]

    @cached_property
    def concluding(self):
        """{술어: 그 술어를 결론으로 내는 규칙}. 우선순위가 높은 것부터."""
        found = defaultdict(list)
        for rule in self.by_priority:
            found[rule.conclusion[0]].append(rule)
        return dict(found)

    @cached_property
    def predicates(self):
        """사실, 결론, 물음, 입력에 있는 술어들."""
        known = {fact[0] for fact in (*self.facts, *self.questions)}
        return known | set(self.concluding) - {NOT} | set(self.inputs)

    def check_predicates(self):
        """조건에 쓴 술어를 모르면 RuleError(ValueError)가 납니다."""
        for rule in self.rules:
            for predicate, _ in needs(rule):
                if predicate not in self.predicates:
                    self._unknown(f"규칙 '{rule.name}'의 조건", predicate,
                                  rule.name)

    def check_goal(self, goal, who):
        """찾을 사실의 꼴과 술어와 값의 개수를 봅니다."""
        check_shape(goal, who)
        predicate, *values = goal
        if predicate not in self.predicates:
            self._unknown(who, predicate)
        length = self.lengths.get(predicate, len(values))
        if len(values) != length:
            raise RuleError(f"{who}에서는 술어 '{predicate}'의 값이 "
                            f"{len(values)}개인데 지식 베이스에서는 {length}개"
                            "입니다. 개수를 맞추세요.")

    def _unknown(self, who, predicate, *rules):
        near = get_close_matches(predicate, self.predicates, n=1, cutoff=0.5)
        hint = f"혹시 '{near[0]}'입니까? " if near else ""
        raise RuleError(
            f"{who}에 쓴 술어가 사실에도 결론에도 없습니다: '{predicate}'. "
            f"{hint}사실이 없을 수 있는 술어라면 inputs에 넣으세요.", *rules)


def check_base(base, caller):
    """추론하기 전에, 지식 베이스이고 모르는 술어가 없는지 봅니다."""
    if not isinstance(base, KnowledgeBase):
        raise TypeError(f"{caller}은 KnowledgeBase를 받는데 받은 것은 "
                        f"{type(base).__name__}입니다. read로 읽거나 "
                        "KnowledgeBase(facts, rules)로 만드세요.")
    base.check_predicates()


def as_fact(fact):
    """리스트로 적은 사실도 튜플로 받습니다."""
    fact = tuple(fact) if isinstance(fact, list) else fact
    check_shape(fact, "사실")
    if not is_positive(fact):
        raise RuleError(f"사실 {fact!r}에는 not이나 비교를 쓸 수 없습니다. "
                        "조건이 없는 규칙으로 적으세요.")
    if not is_ground(fact):
        raise RuleError(f"사실 {fact!r}에 변수가 있습니다. 변수는 규칙에 "
                        "적으세요.")
    return fact


def needs(rule):
    """규칙의 조건에 쓴 (술어, 부정했는지)들."""
    for condition in rule.conditions:
        if is_negated(condition):
            yield condition[1][0], True
        elif is_positive(condition):
            yield condition[0], False


def check_names(rules):
    seen = set()
    for rule in rules:
        if not isinstance(rule, Rule):
            raise TypeError(f"규칙의 자리에 {type(rule).__name__}({rule!r})이 "
                            "왔습니다. Rule을 넣으세요.")
        if rule.name in seen:
            raise RuleError(f"이름이 '{rule.name}'인 규칙이 둘 있습니다. 이름을 "
                            "다르게 지으세요.", rule.name)
        seen.add(rule.name)


# --8<-- [start:check_arity]
def check_arity(base):
    """같은 술어에는 값이 언제나 같은 개수입니다. 그 개수를 모아 줍니다."""
    seen = {}
    found = [(fact, f"사실 {fact}", ()) for fact in base.facts]
    found += [(fact, f"물음 {fact}", ()) for fact in base.questions]
    for rule in base.rules:
        for part in (*rule.conditions, rule.conclusion):
            if is_positive(bare(part)):
                found.append((bare(part), f"규칙 '{rule.name}'", (rule.name,)))
    for atom, where, rules in found:
        length, first = seen.setdefault(atom[0], (len(atom) - 1, where))
        if len(atom) - 1 != length:
            raise RuleError(
                f"{where}에서는 술어 '{atom[0]}'의 값이 {len(atom) - 1}개인데 "
                f"{first}에서는 {length}개입니다. 개수를 맞추세요.", *rules)
    return {predicate: length for predicate, (length, _) in seen.items()}
# --8<-- [end:check_arity]


# --8<-- [start:check_negation]
def check_negation(base):
    """어떤 결론이 자기의 부정에 달려 있으면 뜻을 정할 수 없습니다."""
    for rule in base.rules:
        for predicate, negated in needs(rule):
            if negated and not rule.forbids:
                path = route(predicate, rule.conclusion[0], base.concluding)
                if path is not None:
                    cycle = list(dict.fromkeys([rule.name, *path]))
                    raise RuleError(
                        "부정을 지나 제자리로 돌아오는 규칙이 있습니다: "
                        f"{', '.join(map(repr, cycle))}. "
                        f"'{rule.conclusion[0]}'의 결론은 not {predicate}에, "
                        f"'{predicate}'의 결론은 '{rule.conclusion[0]}'에 달려 "
                        "있습니다. 한쪽의 not을 없애세요.", *cycle)
# --8<-- [end:check_negation]


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


def holds(condition, bindings, rule):
    """비교 조건이 맞는지 계산합니다."""
    sign, left, right = substitute(condition, bindings)
    try:
        return COMPARISONS[sign](left, right)
    except TypeError:
        raise RuleError(
            f"규칙 '{rule.name}'에 견줄 수 없는 값이 있습니다: {left!r} {sign} "
            f"{right!r}. 수와 수, 글자와 글자를 견주세요.", rule.name) from None
