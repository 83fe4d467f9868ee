"""후방 연쇄: 알고 싶은 것에서 출발해, 그것을 낳는 규칙을 거슬러 갑니다."""

from dataclasses import dataclass

from dlbook.symbolic.forward import Known, name_blanks, refuse
from dlbook.symbolic.proofs import ABSENT, COMPUTED, TOLD, Proof
from dlbook.symbolic.rules import (
    NOT,
    KnowledgeBase,
    RuleError,
    check_shape,
    holds,
    in_order,
    is_comparison,
    is_negated,
)
from dlbook.symbolic.terms import (
    ANYTHING,
    is_ground,
    is_variable,
    substitute,
    unify,
)


# --8<-- [start:backward_chain]
def backward_chain(base, goal, ask=None):
    """goal에 맞는 사실을 모두 찾아 증명과 함께 돌려줍니다.

    후방 연쇄(backward chaining)입니다. goal에서 규칙을 거슬러 가며 필요한
    사실만 살핍니다. 같은 물음의 답은 표에 적어 두므로(tabling) 규칙이
    제자리로 돌아와도 끝납니다.

    goal: ("조부모", "?x", "민수")처럼 변수를 쓸 수 있는 튜플.
    ask: 모르는 것을 물을 함수. `Question`을 받아 True나 False를 돌려줍니다.
    결과: `Proof`의 목록.
    모르는 술어와 모순은 규칙의 이름을 담은 RuleError(ValueError)입니다.
    """
    if not isinstance(base, KnowledgeBase):
        raise TypeError(f"backward_chain은 KnowledgeBase를 받는데 받은 것은 "
                        f"{type(base).__name__}입니다. read로 읽거나 "
                        "KnowledgeBase(facts, rules)로 만드세요.")
    check_shape(goal, "목표")
    base.check_predicates()
    if goal[0] not in base.predicates:
        raise RuleError(f"목표의 술어 '{goal[0]}'{base.unknown(goal[0])}")
    search = Search(base, ask)
    found = list(search.solve(goal).values())
    search.check_forbidden(found)
    return found
# --8<-- [end:backward_chain]


# --8<-- [start:Question]
@dataclass(frozen=True)
class Question:
    """물어볼 사실 하나와, 여기까지 거슬러 온 길."""

    fact: tuple
    text: str
    path: tuple

    def why(self):
        """'왜?'에 답합니다. 무엇을 알아내려고 묻는지 안쪽부터 적습니다."""
        from dlbook.symbolic.text import write_condition

        lines = [f"{write_condition(self.fact)}을(를) 알아야 합니다."]
        for goal, rule, proved in reversed(self.path):
            lines.append(f"{write_condition(goal)}을(를) 알아내려고 규칙 "
                         f"'{rule.name}'을(를) 쓰는 중입니다.")
            lines.append(f"  {rule}")
            lines += [f"  이미 확인: {write_condition(fact)}"
                      for fact in proved]
        return "\n".join(lines)
# --8<-- [end:Question]


# --8<-- [start:Search]
class Search:
    """물음마다 답의 표를 채웁니다. tables는 {목표: {사실: 증명}}입니다."""

    def __init__(self, base, ask):
        self.base, self.ask, self.given = base, ask, Known(base)
        self.tables, self.finished, self.path = {}, set(), []
        self.count = 0

    def solve(self, goal):
        """목표의 표가 더 늘지 않을 때까지 되풀이해 채웁니다."""
        goal = number_variables(goal)
        visited = set()
        while goal not in self.finished:
            visited, before = {goal}, self.count
            looped = self._sweep(goal, visited)
            if not looped or self.count == before:
                self.finished |= visited
        return self.tables[goal]

    def _sweep(self, goal, visited):
        """목표마다 한 번씩 규칙을 씁니다. 제자리로 돌아왔는지 알려 줍니다."""
        stack, looped = {goal: self._expand(goal)}, False
        while stack:
            subgoal = next(stack[next(reversed(stack))], None)
            if subgoal is None:
                stack.popitem()
            elif subgoal not in visited and subgoal not in self.finished:
                visited.add(subgoal)
                stack[subgoal] = self._expand(subgoal)
            else:
                looped |= subgoal in stack
        return looped
# --8<-- [end:Search]

    def _add(self, goal, proof):
        """처음 나온 답이면 표에 적습니다."""
        if proof.fact not in self.tables[goal]:
            self.tables[goal][proof.fact] = proof
            self.count += 1

    # --8<-- [start:expand]
    def _expand(self, goal):
        """규칙을 하나씩 거슬러 갑니다. 먼저 알아야 할 목표를 내놓습니다."""
        answers = self.tables.setdefault(goal, {})
        for fact in self.given.matching(goal):
            self._add(goal, Proof(fact))
        for rule in self.base.concluding.get(goal[0], ()):
            if answers and is_ground(goal):
                return
            bindings = unify(rule.conclusion, goal)
            if bindings is not None:
                self.path.append((goal, rule, ()))
                yield from self._apply(rule, bindings, goal)
                self.path.pop()
        if not answers and self.ask:
            self._question(goal)

    def _apply(self, rule, bindings, goal):
        """조건을 차례로 맞추고, 다 맞으면 결론을 표에 적습니다."""
        conditions = name_blanks(rule.conditions)
        found = [(bindings, {})]
        for condition in in_order(conditions):
            extended = []
            for bindings, proofs in found:
                self.path[-1] = (*self.path[-1][:2], tuple(proofs))
                need = substitute(condition, bindings)
                if is_comparison(need):
                    matches = [(bindings, Proof(need, source=COMPUTED))] if (
                        holds(need, {}, rule)) else []
                elif is_negated(need):
                    matches = [] if self.solve(need[1]) else [
                        (bindings, Proof(need, source=ABSENT))]
                else:
                    need = number_variables(need)
                    yield need
                    matches = [(unify(condition, fact, bindings), proof)
                               for fact, proof in self.tables[need].items()]
                extended += [
                    (bound, {**proofs, proof.fact: proof})
                    for bound, proof in matches]
            found = extended
        for bindings, proofs in found:
            fact = substitute(rule.conclusion, bindings)
            premises = tuple(proofs[substitute(condition, bindings)]
                             for condition in conditions)
            self._add(goal, Proof(fact, rule, premises))
    # --8<-- [end:expand]

    def _question(self, goal):
        """아는 것으로 알 수 없으면 묻습니다. 목표마다 한 번만 묻습니다."""
        for pattern, text in self.base.questions.items():
            bindings = unify(pattern, goal)
            if bindings is None:
                continue
            rules = [rule.name for _, rule, _ in self.path[-1:]]
            if not is_ground(goal):
                where = f"규칙 '{rules[0]}'에서 " if rules else ""
                raise RuleError(
                    f"{where}'{goal[0]}'을(를) 물어야 하는데 변수의 값이 정해지지 "
                    "않았습니다. 목표나 앞의 조건에서 값을 정하세요.", *rules)
            question = Question(goal, fill(text, bindings), tuple(self.path))
            answer = self.ask(question)
            if not isinstance(answer, bool):
                raise TypeError(
                    f"ask가 {answer!r}을(를) 돌려주었습니다. True나 False를 "
                    "돌려주세요.")
            if answer:
                self._add(goal, Proof(goal, source=TOLD))
            return

    def check_forbidden(self, proofs):
        """답의 증명에 쓴 사실을 금지하는 규칙이 있는지, 묻지 않고 봅니다."""
        self.ask, waiting, seen = None, list(proofs), set()
        if NOT not in self.base.concluding:
            return
        while waiting:
            proof = waiting.pop()
            if proof in seen or proof.source in (ABSENT, COMPUTED):
                continue
            seen.add(proof)
            waiting += proof.premises
            for against in self.solve((NOT, proof.fact)).values():
                refuse(proof, against)


def fill(text, bindings):
    """물음 속의 변수를 값으로 바꿉니다. 이름이 긴 변수부터 바꿉니다."""
    for variable in sorted(bindings, key=len, reverse=True):
        text = text.replace(variable, str(bindings[variable]))
    return text


def number_variables(goal):
    """변수의 이름을 나온 차례로 바꿉니다. 이름만 다른 목표가 같아집니다."""
    numbers = {}

    def rename(term):
        if isinstance(term, tuple):
            return tuple(rename(part) for part in term)
        if not is_variable(term):
            return term
        name = len(numbers) if term == ANYTHING else term
        return numbers.setdefault(name, f"?#{len(numbers)}")

    return rename(goal)
