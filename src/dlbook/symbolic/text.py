"""글로 적은 지식 베이스를 읽습니다. 적기는 writing이 맡습니다.

    # 우물 정 자 뒤는 주석입니다.
    기차(서울, 대전)
    갈아타기: 기차(?x, ?y), 기차(?y, ?z) -> 갈아타기(?x, ?z)
    할인 [5]: 나이(?x, ?n), ?n < 19, not 무료(?x) -> 할인(?x)
    막힌 길: 공사(?x, ?y) -> not 기차(?x, ?y)
    묻기 무료(?x): ?x에게 무료 승차권이 있습니까?
    입력: 나이, 공사

한 줄에 하나씩 적고, 들여 쓴 줄은 앞줄에 이어집니다. 규칙의 이름과 대괄호 안의
우선순위는 없어도 됩니다. 낱말은 문자열, 3과 2.5는 수, "따옴표"는 아무 글이나,
괄호는 튜플입니다.
"""

import inspect
import json
import re

from dlbook.symbolic.base import KnowledgeBase
from dlbook.symbolic.conditions import COMPARISONS, NOT, bare
from dlbook.symbolic.hints import hint
from dlbook.symbolic.rules import Rule
from dlbook.symbolic.terms import is_variable
from dlbook.symbolic.words import (
    NUMBER,
    STRING,
    WORD,
    as_variable,
    capitals,
    mark,
    quoted,
)

TOKEN = re.compile(
    rf"""\s*(?:(?P<number>{NUMBER})|(?P<word>\?[^\W\d]\w*|{WORD}|\?)
    |(?P<string>{STRING})|(?P<sign>->|<=|>=|!=|[<>=(),]))""", re.X)
RULE_HEAD = re.compile(
    rf'^(?P<name>[^:"()<>?]+?)\s*(?:\[(?P<priority>{NUMBER})\])?\s*:(?!-)')
ASK = re.compile(rf"^묻기\s+({WORD})\s*\(([^)]*)\)\s*:\s*(.+)$")
INPUTS = re.compile(r"^입력\s*:\s*(.+)$")


# --8<-- [start:read]
def read(text):
    """글로 적은 지식 베이스를 읽어 `KnowledgeBase`를 만듭니다.

    읽을 수 없는 줄이 있으면 몇째 줄의 무엇이고 어떻게 적을지 알리는 ValueError가
    납니다.
    """
    if not isinstance(text, str):
        raise TypeError(f"read는 글(str)을 받는데 받은 것은 "
                        f"{type(text).__name__}입니다.")
    lines, parts = statements(text), []
    for number, line in lines:
        try:
            parts.append(parse(line))
        except ValueError as error:
            raise ValueError(f"{number}째 줄 '{line}': {error}\n"
                             f"{hint(line, is_readable)}") from None
    check_capitals(lines, parts)
    return assemble(parts)
# --8<-- [end:read]


def statements(text):
    """(줄 번호, 주석을 뺀 한 문장)들. 들여 쓴 줄은 앞줄에 붙입니다."""
    found = []
    for number, line in enumerate(inspect.cleandoc(text).split("\n"), start=1):
        line = re.sub(rf"({STRING})|#.*", r"\1", line).rstrip()
        if line and line[0].isspace() and found:
            found[-1][1] += " " + line.strip()
        elif line.strip():
            found.append([number, line.strip()])
    return found


def parse(line):
    """(종류, 내용). 종류는 입력, 물음, 사실, 규칙 가운데 하나입니다."""
    if found := INPUTS.match(line):
        return "입력", re.split(r"[\s,]+", found[1].strip())
    if found := ASK.match(line):
        predicate, subjects, question = found.groups()
        subjects = re.split(r"\s*,\s*", subjects.strip())
        return "물음", ((predicate, *subjects), question)
    name, priority = None, 0
    if head := RULE_HEAD.match(line):
        name, line = head["name"].strip(), line[head.end():]
        priority = as_number(head["priority"] or "0")
    conditions, conclusion = Clause(line).parse()
    if conditions is None and name is None and conclusion[0] != NOT:
        return "사실", conclusion
    return "규칙", (name, conditions or (), conclusion, priority)


def assemble(parts):
    """읽은 것들을 지식 베이스로 모읍니다."""
    kinds = {"입력": [], "물음": [], "사실": [], "규칙": []}
    for kind, content in parts:
        kinds[kind].append(content)
    return KnowledgeBase(kinds["사실"], named(kinds["규칙"]),
                         dict(kinds["물음"]), sum(kinds["입력"], []))


def named(rules):
    """이름이 없는 규칙에 결론의 술어로 이름을 붙입니다."""
    taken, result = {name for name, *_ in rules}, []
    for name, conditions, conclusion, priority in rules:
        if name is None:
            number = 1
            while (name := f"{bare(conclusion)[0]} {number}") in taken:
                number += 1
            taken.add(name)
        result.append(Rule(name, conditions, conclusion, priority))
    return result


def is_readable(text):
    """글을 잘못 없이 읽을 수 있는지 봅니다."""
    try:
        assemble([parse(line) for _, line in statements(text)])
    except ValueError:
        return False
    return True


def check_capitals(lines, parts):
    """대문자로 적은 변수는 변수가 아니라 값이므로, 조용히 넘기지 않습니다."""
    values = {value for kind, content in parts if kind == "사실"
              for value in content[1:]}
    for number, line in lines:
        words = capitals(line, values)
        if words:
            fixed = mark(line, words, as_variable)
            first = f"이렇게 적으세요: {fixed}\n" if is_readable(fixed) else ""
            raise ValueError(
                f"{number}째 줄 '{line}': 변수는 ?로 시작하는데, 대문자로만 "
                f"적은 것: {', '.join(words)}.\n{first}변수가 아니라 값이면 "
                f"따옴표로 묶으세요: {mark(line, words, quoted)}")


class Tokens:
    """낱말을 앞에서부터 하나씩 꺼내며 값을 읽습니다."""

    def __init__(self, text):
        self.tokens = tokens(text)

    def peek(self):
        kind, text = self.tokens[0] if self.tokens else (None, None)
        return None if kind == "string" else text

    def take(self, expected=None):
        if expected is not None and self.peek() != expected:
            came = self.tokens[0][1] if self.tokens else "줄 끝"
            raise ValueError(f"'{expected}' 자리에 온 것: '{came}'.")
        return self.tokens.pop(0)[1]

    def term(self):
        """값, 변수, 괄호로 묶은 튜플 가운데 하나."""
        if self.peek() == "(":
            return self.terms()
        kind, text = self.tokens.pop(0) if self.tokens else (None, "줄 끝")
        if kind == "number":
            return as_number(text)
        if kind == "word":
            return text
        if kind == "string":
            return unquoted(text)
        raise ValueError(f"값이 올 자리에 온 것: '{text}'.")

    def terms(self):
        self.take("(")
        found = [] if self.peek() == ")" else [self.term()]
        while self.peek() != ")":
            self.take(",")
            found.append(self.term())
        self.take(")")
        return tuple(found)


# --8<-- [start:Clause]
class Clause(Tokens):
    """사실이나 규칙 하나를 앞에서부터 읽습니다."""

    def parse(self):
        """(조건들 또는 None, 결론)."""
        conditions = [] if self.peek() == "->" else [self.condition()]
        while conditions and self.peek() == ",":
            self.take()
            conditions.append(self.condition())
        if self.peek() is None and not self.tokens:
            if len(conditions) > 1:
                raise ValueError("조건이 여럿인데 '-> 결론'이 없습니다.")
            return None, conditions[0]
        self.take("->")
        conclusion = self.condition()
        if self.tokens:
            raise ValueError(f"결론 뒤에 글이 남았습니다: {self.tokens[0][1]}. "
                             "결론은 하나만 적으세요.")
        return tuple(conditions), conclusion

    def condition(self):
        """사실, not 사실, 비교 가운데 하나."""
        if self.peek() == NOT:
            self.take()
            return (NOT, self.condition())
        left = self.term()
        if self.peek() in COMPARISONS:
            return (self.take(), left, self.term())
        if isinstance(left, tuple):
            return left
        if self.peek() == "(" and isinstance(left, str):
            return (left, *self.terms())
        if isinstance(left, str) and not is_variable(left):
            return (left,)
        raise ValueError(f"'{left}' 뒤에 괄호나 비교가 와야 합니다.")
# --8<-- [end:Clause]


def tokens(text):
    """[(종류, 글)]. 끝의 마침표는 뺍니다."""
    text, found, at = text.removesuffix(".").rstrip(), [], 0
    while at < len(text):
        token = TOKEN.match(text, at)
        if not token:
            raise ValueError(
                f"읽을 수 없는 글이 있습니다: {text[at:].strip()}")
        found.append((token.lastgroup, token[token.lastgroup]))
        at = token.end()
    return found


def unquoted(text):
    """따옴표로 묶은 글의 값."""
    try:
        value = json.loads(text, strict=False)
    except ValueError:
        raise ValueError(f"따옴표 안의 역슬래시를 읽을 수 없습니다: {text}. "
                         "역슬래시는 두 번 적으세요.") from None
    if is_variable(value):
        raise ValueError(f"따옴표 안의 글이 ?로 시작합니다: {text}. 변수면 따옴표 "
                         "없이 적고, 글이면 ? 앞에 다른 글자를 두세요.")
    return value


def as_number(text):
    return int(text) if re.fullmatch(r"[-+]?\d+", text) else float(text)
