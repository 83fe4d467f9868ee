"""전방 연쇄: 사실에서 출발해, 더 나올 것이 없을 때까지 규칙을 씁니다."""

from bisect import bisect_left
from operator import itemgetter

from dlbook.symbolic.base import check_base
from dlbook.symbolic.conditions import (
    NOT,
    in_order,
    is_comparison,
    is_negated,
    is_positive,
    name_blanks,
)
from dlbook.symbolic.known import Known
from dlbook.symbolic.proofs import ABSENT, COMPUTED, Proof
from dlbook.symbolic.rules import Contradiction, holds
from dlbook.symbolic.terms import is_variable, substitute, unify, variables
from dlbook.symbolic.writing import write_condition


# --8<-- [start:forward_chain]
def forward_chain(base):
    """따라 나오는 사실을 모두 구합니다. 전방 연쇄(forward chaining)입니다.

    base: `KnowledgeBase`. 결과: `Known`.
    규칙은 새 사실이 생겼을 때만, 새 사실이 낀 조합에만 다시 씁니다
    (semi-naive evaluation; Bancilhon과 Ramakrishnan, 1986).
    모르는 술어와 모순은 규칙의 이름을 담은 RuleError(ValueError)입니다.
    """
    check_base(base, "forward_chain")
    known = Known(base)
    for layer in base.strata:
        matchers = [Matcher(rule, known) for rule in layer]
        while ready := next((m for m in matchers if m.has_news()), None):
            ready.fire()
    for rule in base.forbidding:
        Matcher(rule, known).fire()
    for fact in known.log(NOT):
        if fact[1] in known:
            refuse(known.proof_of(fact[1]), known.proof_of(fact))
    return known
# --8<-- [end:forward_chain]


def refuse(proof, against):
    """어긋나는 두 결론과 두 규칙의 이름을 댑니다."""
    rules = [p.rule.name for p in (proof, against) if p.rule]
    source = f"규칙 '{proof.rule.name}'의 결론" if proof.rule else proof.source
    because = ", ".join(write_condition(p.fact) for p in against.premises)
    raise Contradiction(
        f"모순입니다. {source}: {write_condition(proof.fact)}. 규칙 "
        f"'{against.rule.name}'의 결론: {write_condition(against.fact)}"
        f"{f' (조건: {because})' if because else ''}. 사실이나 규칙 가운데 "
        "하나를 고치세요.", *rules)


# --8<-- [start:Matcher]
class Matcher:
    """규칙 하나가, 아직 보지 않은 사실을 기억하며 조건을 맞춥니다."""

    def __init__(self, rule, known):
        self.rule, self.known = rule, known
        self.conditions = name_blanks(rule.conditions)
        positive = [c for c in self.conditions if is_positive(c)]
        self.seen = {condition[0]: 0 for condition in positive}
        self.fired = False
        self.plans = [plan(self.conditions, new) for new in positive]

    def has_news(self):
        return not self.fired or any(
            len(self.known.log(predicate)) > count
            for predicate, count in self.seen.items())

    def fire(self):
        """새 사실이 하나라도 낀 조합으로 결론을 내고, 처음 나온 것을 더합니다.

        조건 하나에 새 사실을 놓고, 그 앞의 조건에는 본 사실만, 뒤의 조건에는
        모든 사실을 놓으면 같은 조합이 두 번 나오지 않습니다.
        """
        conclusions = {}
        for steps in self.plans or [[Check(c) for c in self.conditions]]:
            if any(step.when == "seen" and not self.seen[step.predicate]
                   for step in steps):
                continue
            for bindings in self._join(steps):
                fact = substitute(self.rule.conclusion, bindings)
                if fact not in self.known:
                    conclusions.setdefault(fact, bindings)
        self.fired = True
        self.seen = {name: len(self.known.log(name)) for name in self.seen}
        for fact, bindings in conclusions.items():
            self.known.add(fact, prove(fact, self.rule, self.conditions,
                                       self.known, bindings))

    def _join(self, steps):
        """조건을 하나씩 맞추며, 변수의 값을 모은 사전을 늘려 갑니다."""
        found = [{}]
        for step in steps:
            found = extend_all(found, step, self)
        return found
# --8<-- [end:Matcher]


def prove(fact, rule, conditions, known, bindings):
    """조건마다의 증명을 모은, 결론의 증명입니다."""
    def premise(condition):
        if is_positive(condition):
            return known.proof_of(condition)
        source = ABSENT if is_negated(condition) else COMPUTED
        return Proof(condition, source=source)

    return Proof(fact, rule, tuple(premise(substitute(condition, bindings))
                                   for condition in conditions))


def extend_all(found, step, matcher):
    for bindings in found:
        yield from step.extend(bindings, matcher)


# --8<-- [start:plan]
def plan(conditions, new):
    """조건을 맞출 차례. 새 사실을 놓을 조건이 맨 앞에 옵니다."""
    positive = [c for c in conditions if is_positive(c)]
    first = next(i for i, c in enumerate(positive) if c is new)
    others = [c for c in conditions if c is not new]
    bound, steps = set(), []
    for condition in in_order((new, *others)):
        if is_positive(condition):
            place = next(i for i, c in enumerate(positive) if c is condition)
            when = ("new" if place == first
                    else "seen" if place < first else "all")
            steps.append(Lookup(condition, bound, when))
            bound |= variables(condition)
        else:
            steps.append(Check(condition))
    return steps
# --8<-- [end:plan]


# --8<-- [start:Lookup]
class Lookup:
    """사실을 찾아 변수의 값을 늘리는 걸음. 이미 정해진 값으로 찾습니다."""

    def __init__(self, condition, bound, when):
        self.predicate, self.when = condition[0], when
        self.positions, self.key, self.fresh, self.rest = (), (), [], []
        for place, term in enumerate(condition[1:], start=1):
            if variables(term) <= bound:
                self.positions += (place,)
                self.key += (term,)
            elif is_variable(term) and term not in dict(self.fresh):
                self.fresh.append((term, place))
            else:
                self.rest.append((term, place))

    def extend(self, bindings, matcher):
        """맞는 사실마다, 변수의 값을 늘린 사전을 냅니다."""
        index = matcher.known.index(self.predicate, self.positions)
        seen = matcher.seen[self.predicate]
        candidates = index.get(substitute(self.key, bindings), ())
        if self.when == "new":
            start = bisect_left(candidates, seen, key=itemgetter(0))
            candidates = candidates[start:]
        for number, fact in candidates:
            if self.when == "seen" and number >= seen:
                break
            extended = dict(bindings)
            for variable, place in self.fresh:
                extended[variable] = fact[place]
            for term, place in self.rest:
                extended = unify(term, fact[place], extended)
                if extended is None:
                    break
            else:
                yield extended
# --8<-- [end:Lookup]


# --8<-- [start:Check]
class Check:
    """부정과 비교를 살피는 걸음. 맞으면 그대로 두고 틀리면 버립니다."""

    when = "all"

    def __init__(self, condition):
        self.condition = condition

    def extend(self, bindings, matcher):
        need = substitute(self.condition, bindings)
        if is_comparison(need):
            kept = holds(need, matcher.rule)
        else:
            kept = not any(True for _ in matcher.known.matching(need[1]))
        return [bindings] if kept else []
# --8<-- [end:Check]
