"""지식 베이스. 규칙끼리, 규칙과 사실이 맞지 않으면 여기에서 거절합니다."""

from collections import defaultdict
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

from dlbook.symbolic.conditions import (
    NOT,
    bare,
    is_negated,
    is_positive,
)
from dlbook.symbolic.dependencies import (
    needs,
    reaching,
    route,
    split_strata,
)
from dlbook.symbolic.rules import Rule, RuleError, check_shape
from dlbook.symbolic.terms import is_ground
from dlbook.symbolic.writing import show, write


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
        return write(self)
# --8<-- [end:KnowledgeBase]

    @cached_property
    def by_priority(self):
        """우선순위가 높은 것부터 놓은 규칙. 같으면 적힌 차례대로입니다."""
        return sorted(self.rules, key=lambda rule: -rule.priority)

    @cached_property
    def strata(self):
        """부정한 술어가 앞 단계에서 다 구해지도록 나눈 규칙들."""
        return split_strata(self.by_priority)

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
    def asking(self):
        """알아내려면 사람에게 묻게 될 수도 있는 술어들."""
        return reaching({pattern[0] for pattern in self.questions},
                        self.rules)

    @cached_property
    def predicates(self):
        """사실, 결론, 물음, 입력에 있는 술어들."""
        known = {fact[0] for fact in (*self.facts, *self.questions)}
        return known | set(self.concluding) - {NOT} | set(self.inputs)


def check_predicates(base):
    """조건에 쓴 술어를 모르면 RuleError(ValueError)가 납니다."""
    for rule in base.rules:
        for predicate, _ in needs(rule):
            if predicate not in base.predicates:
                raise unknown(base, f"규칙 '{rule.name}'의 조건", predicate,
                              rule.name)


def check_goal(base, goal, who):
    """찾을 사실의 꼴과 술어와 값의 개수를 봅니다."""
    check_shape(goal, who)
    predicate, *values = goal
    if predicate not in base.predicates:
        raise unknown(base, who, predicate)
    length = base.lengths.get(predicate, len(values))
    if len(values) != length:
        raise RuleError(f"{who}에서는 술어 '{predicate}'의 값이 "
                        f"{len(values)}개인데 지식 베이스에서는 {length}개"
                        "입니다. 개수를 맞추세요.")


def unknown(base, who, predicate, *rules):
    """모르는 술어를 알리는 오류. 비슷한 술어를 댑니다."""
    near = get_close_matches(predicate, base.predicates, n=1, cutoff=0.5)
    hint = f"혹시 '{near[0]}'입니까? " if near else ""
    return RuleError(
        f"{who}에 쓴 술어가 사실에도 결론에도 없습니다: '{predicate}'. "
        f"{hint}사실이 없을 수 있는 술어라면 "
        f"inputs(글에서는 '입력: {predicate}' 줄)에 넣으세요.", *rules)


def check_base(base, caller):
    """추론하기 전에, 지식 베이스이고 모르는 술어가 없는지 봅니다."""
    if not isinstance(base, KnowledgeBase):
        raise TypeError(f"{caller}은 KnowledgeBase를 받는데 받은 것은 "
                        f"{type(base).__name__}입니다. read로 읽거나 "
                        "KnowledgeBase(facts, rules)로 만드세요.")
    check_predicates(base)


def as_fact(fact):
    """리스트로 적은 사실도 튜플로 받습니다."""
    fact = tuple(fact) if isinstance(fact, list) else fact
    check_shape(fact, "사실")
    if not is_positive(fact):
        advice = ("비교는 규칙의 조건에 적으세요." if not is_negated(fact) else
                  "그 사실이 있으면 모순이라는 뜻이면, 조건이 없는 규칙으로 "
                  f"적으세요: -> {show(fact)}")
        raise RuleError(f"사실 '{show(fact)}'에는 not이나 비교를 쓸 수 없습니다. "
                        f"{advice}")
    if not is_ground(fact):
        raise RuleError(
            f"사실 '{show(fact)}'에 변수가 있습니다. 사실에는 값만 적습니다. "
            "여러 값에 맞는 말이면, 그 값을 찾는 조건을 두고 규칙으로 적으세요. "
            "보기: 도시(?x) -> 비(?x)")
    return fact


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
                    raise cycle(rule, predicate, path)
# --8<-- [end:check_negation]


def cycle(rule, predicate, path):
    """부정을 지나 제자리로 돌아오는 규칙들을 알리는 오류."""
    rules = list(dict.fromkeys([rule.name, *path]))
    negated = next(condition for condition in rule.conditions
                   if is_negated(condition) and condition[1][0] == predicate)
    return RuleError(
        "부정을 지나 제자리로 돌아오는 규칙이 있습니다: "
        f"{', '.join(map(repr, rules))}. '{rule.conclusion[0]}'의 결론은 "
        f"not {predicate}에, '{predicate}'의 결론은 '{rule.conclusion[0]}'에 "
        f"달려 있습니다. 규칙 '{rule.name}'에서 조건 '{show(negated)}'를 빼거나, "
        "이 규칙들과 이어지지 않은 술어로 바꾸세요.", *rules)
