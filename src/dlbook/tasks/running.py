"""프로그램을 실행하고, 함수를 불러 본 것을 적어 둡니다. 오류도 결과입니다."""

import contextlib
import copy
import difflib
import io
import sys
import traceback
import warnings
from dataclasses import dataclass

import numpy as np

MOST_PRINTED = 2000
LONGEST = 300
EXPLAINED = {
    "EOFError": "input()에 넣을 것이 없습니다. 값은 함수의 인자로 받으세요.",
    "SystemExit": "프로그램이 스스로 끝났습니다. exit()를 지우세요.",
    "RecursionError": "함수가 자기를 끝없이 부릅니다.",
    "NotImplementedError": "아직 적지 않은 곳입니다.",
}


class Missing(Exception):
    """적어야 하는 이름이 없습니다."""


@dataclass(frozen=True)
class Failure:
    """프로그램이 낸 오류입니다. line은 독자의 줄이고, 모르면 0입니다."""

    kind: str
    message: str
    line: int = 0
    text: str = ""

    def __str__(self):
        told = f"{self.kind}: {self.message}".removesuffix(": ")
        if self.line:
            told = f"{self.line}째 줄 '{self.text}'에서 {told}"
        return " ".join([told, EXPLAINED.get(self.kind, "")]).strip()


@dataclass(frozen=True)
class Outcome:
    """함수를 한 번 부른 결과입니다. inputs는 부른 다음의 인자입니다."""

    value: object = None
    failure: Failure | None = None
    inputs: tuple = ()


class Work:
    """실행한 프로그램이 남긴 이름들입니다. 없는 이름을 읽으면 Missing입니다."""

    def __init__(self, source, file, names):
        vars(self).update(names, _source=source, _file=file)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        near = difflib.get_close_matches(name, vars(self), 1, 0.6)
        also = f" 지금은 '{near[0]}'이(가) 있습니다." if near else ""
        raise Missing(
            f"'{name}'이라는 이름이 없습니다. 시작 코드에 있던 이름 그대로 "
            f"적으세요.{also}")


class Bounded(io.StringIO):
    """찍은 것을 앞쪽만 남깁니다."""

    def __init__(self):
        super().__init__()
        self.dropped = 0

    def write(self, text):
        room = max(MOST_PRINTED - self.tell(), 0)
        self.dropped += len(text[room:])
        super().write(text[:room])
        return len(text)

    def text(self):
        more = f"\n… 뒤의 {self.dropped}자는 줄였습니다.\n"
        return self.getvalue() + (more if self.dropped else "")


@contextlib.contextmanager
def quiet():
    """찍는 것을 모으고, 묻는 것에는 답하지 않고, 경고는 보이지 않습니다."""
    printed, asked = Bounded(), sys.stdin
    sys.stdin = io.StringIO()
    try:
        with (contextlib.redirect_stdout(printed),
              contextlib.redirect_stderr(Bounded()),
              warnings.catch_warnings(), np.errstate(all="warn")):
            warnings.simplefilter("ignore")
            yield printed
    finally:
        sys.stdin = asked


def load(source, file):
    """프로그램을 실행한 Work이거나 Failure입니다."""
    names = {"__name__": "__main__"}
    try:
        code = compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        text = (error.text or "").strip()
        return Failure(type(error).__name__, error.msg, error.lineno or 0, text)
    except (ValueError, RecursionError, MemoryError) as error:
        return Failure(type(error).__name__, str(error))
    try:
        exec(code, names)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return failure(error, source, file)
    return Work(source, file, names)


def call(work, function, arguments):
    """인자를 복사해 함수를 부릅니다. 받은 배열을 고쳤는지도 적습니다."""
    given = copy.deepcopy(tuple(arguments))
    try:
        value = frozen(function(*given))
    except (Missing, KeyboardInterrupt):
        raise
    except BaseException as error:
        return Outcome(failure=failure(error, work._source, work._file))
    return Outcome(value, inputs=given)


def frozen(value):
    """나중에 바뀌지 않게 배열과 그 묶음을 복사합니다."""
    if isinstance(value, np.ndarray):
        return value.copy()
    if type(value) in (list, tuple):
        return type(value)(map(frozen, value))
    if type(value) is dict:
        return {key: frozen(each) for key, each in value.items()}
    return value


def failure(error, source, file):
    """오류를, 그것이 난 독자의 마지막 줄과 함께 적습니다."""
    lines = [frame.lineno for frame in traceback.extract_tb(
        error.__traceback__) if frame.filename == file]
    line = lines[-1] if lines else 0
    texts = source.split("\n")
    text = texts[line - 1].strip() if 0 < line <= len(texts) else ""
    return Failure(type(error).__name__, told(error), line, text)


def told(error):
    """오류의 말입니다. 말하다가 또 틀리는 오류도 있습니다."""
    try:
        text = " ".join(str(error).split())
    except Exception:
        return ""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
