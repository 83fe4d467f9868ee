"""후방 연쇄: 알고 싶은 것에서 출발해, 그것을 낳는 규칙을 거슬러 갑니다."""

from dataclasses import dataclass

from dlbook.symbolic.base import check_base, check_goal
from dlbook.symbolic.conditions import (
    NOT,
    in_order,
    is_comparison,
    is_negated,
    name_blanks,
)
from dlbook.symbolic.forward import refuse
from dlbook.symbolic.known import Known
from dlbook.symbolic.proofs import ABSENT, COMPUTED, TOLD, Proof
from dlbook.symbolic.rules import Rule, RuleError, holds
from dlbook.symbolic.terms import (
    ANYTHING,
    is_ground,
    is_variable,
    substitute,
    unify,
    variables,
)
from dlbook.symbolic.writing import write_condition


# --8<-- [start:backward_chain]
def backward_chain(base, goal, ask=None):
    """goal에 맞는 사실을 모두 찾아 증명과 함께 돌려줍니다.

    후방 연쇄(backward chaining)입니다. goal에서 규칙을 거슬러 가며 필요한
    사실만 살핍니다. 같은 목표의 답은 표에 적어 두므로(tabling) 규칙이
    제자리로 돌아와도 끝납니다.

    goal: ("기차", "?x", "부산")처럼 변수를 쓸 수 있는 튜플.
    ask: 모르는 것을 물을 함수. `Question`을 받아 True나 False를 돌려줍니다.
    결과: `Proof`의 목록.
    모르는 술어와 모순은 규칙의 이름을 담은 RuleError(ValueError)입니다.
    """
    check_base(base, "backward_chain")
    check_goal(base, goal, "목표")
    search = Search(base, ask)
    found = list(search.solve(goal).values())
    check_forbidden(search, found)
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
        lines = [f"알아야 하는 것: {write_condition(self.fact)}"]
        for goal, rule, proved in reversed(self.path):
            lines += [f"알아내려는 것: {write_condition(goal)}",
                      f"  쓰는 규칙: {rule}"]
            lines += [f"  이미 확인: {write_condition(fact)}"
                      for fact in proved]
        return "\n".join(lines)
# --8<-- [end:Question]


# --8<-- [start:Table]
class Table:
    """목표 하나의 답과, 새 답이 나오면 이어서 할 걸음들."""

    def __init__(self, goal, caller):
        self.goal, self.caller = goal, caller
        self.answers, self.waiting, self.needed = {}, [], set()
        self.one_is_enough, self.complete = is_ground(goal), False

    @property
    def settled(self):
        """변수가 없는 목표는 답이 하나면 충분합니다."""
        return self.one_is_enough and bool(self.answers)

    def close(self):
        """더 나올 답이 없으므로 기다리던 걸음을 놓아줍니다."""
        self.complete = True
        self.waiting, self.needed = [], set()


@dataclass(eq=False, slots=True)
class Step:
    """table의 목표를 알아내려고 규칙의 조건을 어디까지 맞추었는지."""

    table: Table
    rule: Rule
    conditions: tuple  # 아직 맞추지 않은 조건
    bindings: dict
    before: object = None  # 앞의 걸음
    proof: Proof = None  # 앞의 걸음의 첫 조건을 맞춘 증명

    def meet(self, proof):
        """첫 조건을 증명된 사실로 맞춘 다음 걸음."""
        bindings = self.bindings
        if proof.source not in (ABSENT, COMPUTED):
            bindings = unify(self.conditions[0], proof.fact, bindings)
        return Step(self.table, self.rule, self.conditions[1:], bindings,
                    self, proof)

    def proofs(self):
        """{맞춘 조건: 증명}. 먼저 맞춘 것부터입니다."""
        found, step = [], self
        while step.before:
            found.append(step.proof)
            step = step.before
        return {proof.fact: proof for proof in reversed(found)}

    def path(self):
        """처음의 목표에서 여기까지 거슬러 온 (목표, 규칙, 확인한 사실)들."""
        found, step = [], self
        while step:
            goal = step.table.goal
            blank = dict.fromkeys(variables(goal), ANYTHING)
            found.append((substitute(goal, blank), step.rule,
                          tuple(step.proofs())))
            step = step.table.caller
        return tuple(reversed(found))
# --8<-- [end:Table]


# --8<-- [start:Search]
class Search:
    """목표를 풉니다. 다 푼 목표의 표와 들은 답은 끝까지 기억합니다."""

    def __init__(self, base, ask):
        self.base, self.given = base, Known(base)
        self.interview = Interview(base.questions, ask)
        self.finished, self.proofs, self.plans = {}, {}, {}

    def solve(self, goal, caller=None):
        """목표에 맞는 답 {사실: 증명}을 모두 구합니다."""
        goal = number_variables(goal)
        if goal not in self.finished:
            work = Work(self)
            work.call(goal, caller)
            while work.stack:
                do(work, work.stack.pop())
            for table in work.tables.values():
                table.close()
            self.finished |= work.tables
        return self.finished[goal].answers

    def plan(self, rule, bindings):
        """규칙의 조건을 살필 차례. 물음에 닿는 부정은 당기지 않습니다."""
        bound = frozenset(name for name in variables(rule.conclusion)
                          if is_ground(substitute(name, bindings)))
        key = rule.name, bound
        if key not in self.plans:
            self.plans[key] = in_order(name_blanks(rule.conditions), bound,
                                       self.may_ask)
        return self.plans[key]

    def may_ask(self, condition):
        """부정을 풀다가 사람에게 물을 수도 있는지 봅니다."""
        return is_negated(condition) and condition[1][0] in self.base.asking
# --8<-- [end:Search]


def check_forbidden(search, proofs):
    """답의 증명에 쓴 사실을 금지하는 규칙이 있는지, 묻지 않고 봅니다."""
    search.interview.ask, waiting, seen = None, list(proofs), set()
    if NOT not in search.base.concluding:
        return
    while waiting:
        proof = waiting.pop()
        if proof in seen or proof.source in (ABSENT, COMPUTED):
            continue
        seen.add(proof)
        waiting += proof.premises
        for against in search.solve((NOT, proof.fact)).values():
            refuse(proof, against)


# --8<-- [start:Interview]
class Interview:
    """사람에게 묻고, 들은 답을 기억합니다. 같은 것은 한 번만 묻습니다."""

    def __init__(self, questions, ask):
        self.questions, self.ask, self.told = questions, ask, {}

    def hears(self, goal, caller):
        """물을 수 있는 목표면 묻고, 그렇다는 답인지 돌려줍니다."""
        if goal in self.told or not self.ask:
            return self.told.get(goal, False)
        for pattern, text in self.questions.items():
            bindings = unify(pattern, goal)
            if bindings is not None:
                path = caller.path() if caller else ()
                self.told[goal] = self.answer(goal, text, bindings, path)
                return self.told[goal]
        return False

    def answer(self, goal, text, bindings, path):
        if not is_ground(goal):
            raise open_question(goal, path)
        answer = self.ask(Question(goal, fill(text, bindings), path))
        if not isinstance(answer, bool):
            raise TypeError(f"ask의 대답이 {answer!r}입니다. True나 False를 "
                            "돌려주세요.")
        return answer
# --8<-- [end:Interview]


# --8<-- [start:Work]
class Work:
    """할 일을 쌓은 더미. 맨 위의 일을 하고, 새로 생긴 일을 그 위에 쌓습니다."""

    def __init__(self, search):
        self.search, self.tables, self.stack = search, {}, []

    def call(self, goal, caller):
        """목표의 표를 줍니다. 처음 보는 목표면 규칙마다 할 일을 쌓습니다."""
        for tables in (self.search.finished, self.tables):
            if goal in tables:
                return tables[goal]
        table = self.tables[goal] = Table(goal, caller)
        for fact in self.search.given.matching(goal):
            self.answer(table, self.search.given.proof_of(fact))
        rules = self.search.base.concluding.get(goal[0], ())
        if not rules and goal[0] not in self.search.base.asking:
            table.close()
            return table
        self.stack.append(table)  # 맨 나중에, 답이 없으면 묻습니다.
        for rule in reversed(rules):
            bindings = unify(rule.conclusion, goal)
            if bindings is not None:
                conditions = self.search.plan(rule, bindings)
                self.stack.append(Step(table, rule, conditions, bindings))
        return table

    def answer(self, table, proof):
        """처음 나온 답이면 표에 적고, 그 답을 기다리던 걸음을 쌓습니다."""
        if proof.fact not in table.answers:
            # 사실의 증명은 하나뿐이므로, 증명이 자기를 전제로 쓰지 않습니다.
            proof = self.search.proofs.setdefault(proof.fact, proof)
            table.answers[proof.fact] = proof
            self.go_on(table.waiting, [proof])

    def go_on(self, steps, proofs):
        """걸음마다 첫 조건을 증명들로 맞춘 다음 걸음을 쌓습니다."""
        self.stack += [step.meet(proof) for step in reversed(steps)
                       for proof in reversed(proofs)]
# --8<-- [end:Work]


# --8<-- [start:do]
def do(work, task):
    """일 하나를 합니다. 표면 마치고, 걸음이면 조건 하나를 더 맞춥니다."""
    if isinstance(task, Table):
        finish(work, task)
    elif not task.table.settled:
        if task.conditions:
            match(work, task)
        else:
            conclude(work, task)


def match(work, step):
    """첫 조건을 맞추어 다음 걸음들을 쌓습니다."""
    need = substitute(step.conditions[0], step.bindings)
    if is_comparison(need):
        if holds(need, step.rule):
            work.go_on([step], [Proof(need, source=COMPUTED)])
    elif is_negated(need):
        if not work.search.solve(need[1], step):
            work.go_on([step], [Proof(need, source=ABSENT)])
    else:
        table = work.call(number_variables(need), step)
        if not table.complete:
            table.waiting.append(step)
            step.table.needed.add(table)
        work.go_on([step], list(table.answers.values()))


def conclude(work, step):
    """조건이 다 맞았으므로 결론을 표에 적습니다."""
    proofs = step.proofs()
    premises = tuple(
        proofs[substitute(condition, step.bindings)]
        for condition in name_blanks(step.rule.conditions))
    fact = substitute(step.rule.conclusion, step.bindings)
    work.answer(step.table, Proof(fact, step.rule, premises))


def finish(work, table):
    """규칙을 다 써 보았습니다. 답이 없으면 묻고, 더 나올 답이 없으면 닫습니다."""
    if not table.answers and work.search.interview.hears(
            table.goal, table.caller):
        work.answer(table, Proof(table.goal, source=TOLD))
    if all(other.complete for other in table.needed):
        table.close()
# --8<-- [end:do]


def open_question(goal, path):
    """변수의 값이 없는 물음을 알리는 오류."""
    rules = [rule.name for _, rule, _ in path[-1:]]
    where = f"규칙 '{rules[0]}'의 조건을 " if rules else "목표를 "
    return RuleError(
        f"{where}물어야 하는데 변수의 값이 없습니다: '{goal[0]}'. 목표나 앞의 "
        "조건에서 값을 정하세요.", *rules)


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
