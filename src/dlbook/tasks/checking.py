"""과제를 채점합니다. 쪽과 명령과 테스트가 모두 여기를 지납니다."""

from dataclasses import asdict, dataclass
from functools import lru_cache

from dlbook.tasks import comparing, files, running
from dlbook.tasks.comparing import Rules
from dlbook.tasks.running import Failure, Missing

CHECK = "<채점>"
FILE = "my.py"


@dataclass(frozen=True)
class Case:
    """경우 하나입니다. said는 무엇이 다른지이고, 맞았으면 빈 글입니다."""

    name: str
    ok: bool
    said: str


@dataclass(frozen=True)
class Report:
    """채점한 것입니다. problem이 있으면 경우를 볼 수 없었습니다."""

    name: str
    title: str
    cases: tuple = ()
    problem: str = ""
    hint: str = ""
    printed: str = ""

    @property
    def passed(self):
        return bool(self.cases) and all(case.ok for case in self.cases)

    @property
    def said(self):
        """한 줄로 줄인 말입니다."""
        right = sum(case.ok for case in self.cases)
        if self.problem:
            return "아직 채점하지 못했습니다."
        if self.passed:
            return f"맞았습니다. 경우 {right}개가 모두 풀이와 같습니다."
        return f"경우 {len(self.cases)}개 가운데 {right}개가 맞았습니다."

    def as_dict(self):
        """JSON으로 적을 수 있는 dict입니다."""
        return asdict(self) | {"cases": list(map(asdict, self.cases)),
                               "passed": self.passed, "said": self.said}


def report(name, source, file=FILE):
    """채점한 것을 dict로 냅니다. 쪽이 부릅니다."""
    return check(name, source, file).as_dict()


def check(name, source, file=FILE):
    """source를 실행해 과제 name의 풀이와 견줍니다."""
    task = files.read(name)
    return grade(task, source, file)


def grade(task, source, file=FILE):
    reference = prepared(task)
    with running.quiet() as printed:
        problem, outcomes = attempt(task, source, file)
    if problem:
        return Report(task.name, task.title, problem=problem,
                      printed=printed.text())
    cases = tuple(
        judged(name, expected, got, reference.rules)
        for (name, expected), (_, got) in zip(reference.answer, outcomes))
    hint = "" if all(case.ok for case in cases) else reference.hint(outcomes)
    return Report(task.name, task.title, cases, hint=hint,
                  printed=printed.text())


def attempt(task, source, file):
    """독자의 프로그램을 실행해 (까닭, 경우마다의 결과)를 냅니다."""
    work = running.load(source, file)
    if isinstance(work, Failure):
        return f"프로그램이 끝까지 실행되지 않았습니다. {work}", []
    try:
        return "", observed(task, work)
    except Missing as missing:
        return str(missing), []


def observed(task, work):
    """경우마다 (이름, work가 낸 결과)입니다. 경우는 실행할 때마다 같습니다."""
    return [(name, running.call(work, function, arguments))
            for name, function, *arguments in checks(task).observe(work)]


def checks(task):
    return ours(task.check, task.name)


def ours(source, name):
    """과제에 든 코드를 실행합니다. 오류는 과제의 잘못이거나 없는 패키지입니다."""
    work = running.load(source, CHECK)
    if isinstance(work, Failure):
        if work.kind == "ModuleNotFoundError":
            raise ValueError(
                f"과제 {name}은 패키지가 더 있어야 합니다. {work.message}. "
                "'pip install keras tensorflow'로 설치한 다음 다시 하세요.")
        raise ValueError(f"과제 {name}의 셀이 끝까지 실행되지 않습니다. {work}")
    return work


@dataclass(frozen=True)
class Reference:
    """풀이와 오답들이 경우마다 낸 결과입니다."""

    rules: Rules
    answer: list
    wrongs: list

    def hint(self, outcomes):
        """모든 경우에 똑같이 답한 오답의 귀띔입니다. 없으면 빈 글입니다."""
        return next((hint for hint, theirs in self.wrongs
                     if alike(theirs, outcomes, self.rules)), "")


@lru_cache(maxsize=16)
def prepared(task):
    """과제의 풀이와 오답을 경우마다 실행해 둡니다."""
    with running.quiet():
        rules = Rules(*(vars(checks(task)).get(name, default) for
                        name, default in (("DTYPE", False),
                                          ("TOLERANCE", None))))
        answer, *wrongs = [
            observed(task, ours(source, task.name)) for source in
            (task.answer, *(wrong.source for wrong in task.wrongs))]
    hints = [wrong.hint for wrong in task.wrongs]
    return Reference(rules, answer, list(zip(hints, wrongs)))


def judged(name, expected, got, rules):
    said = verdict(expected, got, rules)
    return Case(name, not said, said)


def verdict(expected, got, rules):
    """got이 expected와 무엇이 다른지입니다. 같으면 빈 글입니다."""
    if got.failure:
        return refused(expected, got.failure)
    return (comparing.difference(expected.value, got.value, rules)
            or changed(expected, got, rules))


def refused(expected, failure):
    if failure.line:
        return str(failure)
    if failure.kind == "TypeError" and "argument" in failure.message:
        return (f"함수를 인자 {len(expected.inputs)}개로 부를 수 없습니다. 시작 "
                f"코드의 인자를 그대로 두세요. {failure}")
    return str(failure)


def changed(expected, got, rules):
    """받은 것을 그 자리에서 고쳤으면 알립니다."""
    for number, (ours, theirs) in enumerate(
            zip(expected.inputs, got.inputs), start=1):
        if comparing.difference(ours, theirs, rules):
            return (f"돌려준 값은 맞지만 {number}째 인자로 받은 것이 그 자리에서 "
                    "바뀌었습니다. 받은 것은 그대로 두고 새로 만들어 돌려주세요.")
    return ""


def alike(ours, theirs, rules):
    """두 프로그램이 모든 경우에 같은 결과를 냈는지 봅니다."""
    return all(same(one, two, rules)
               for (_, one), (_, two) in zip(ours, theirs))


def same(one, two, rules):
    if one.failure or two.failure:
        return bool(one.failure and two.failure) and (
            (one.failure.kind, one.failure.message)
            == (two.failure.kind, two.failure.message))
    return not verdict(one, two, rules)
