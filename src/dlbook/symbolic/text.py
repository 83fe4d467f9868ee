"""지식 베이스를 글로 읽고 씁니다.

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
from dlbook.symbolic.rules import Rule
from dlbook.symbolic.terms import is_variable
from dlbook.symbolic.writing import WORD

NUMBER = r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?!\w)"
TOKEN = re.compile(rf"""\s*(?:(?P<number>{NUMBER})|(?P<word>\??{WORD}|\?)
    |(?P<string>"(?:[^"\\]|\\.)*")|(?P<sign>->|<=|>=|!=|[<>=(),]))""", re.X)
RULE_HEAD = re.compile(
    rf'^(?P<name>[^:"()<>?]+?)\s*(?:\[(?P<priority>{NUMBER})\])?\s*:')
ASK = re.compile(rf"^묻기\s+({WORD})\s*\(([^)]*)\)\s*:\s*(.+)$")
INPUTS = re.compile(r"^입력\s*:\s*(.+)$")


# --8<-- [start:read]
def read(text):
    """글로 적은 지식 베이스를 읽어 `KnowledgeBase`를 만듭니다.

    읽을 수 없는 줄이 있으면 몇째 줄의 무엇인지 알리는 ValueError가 납니다.
    """
    if not isinstance(text, str):
        raise TypeError(f"read는 글(str)을 받는데 받은 것은 "
                        f"{type(text).__name__}입니다.")
    facts, rules, questions, inputs = [], [], {}, []
    for number, line in statements(text):
        if found := INPUTS.match(line):
            inputs += re.split(r"[\s,]+", found[1].strip())
        elif found := ASK.match(line):
            predicate, subjects, question = found.groups()
            subjects = re.split(r"\s*,\s*", subjects.strip())
            questions[predicate, *subjects] = question
        else:
            name, priority, conditions, conclusion = Line(number, line).parse()
            if conditions is None and name is None and (
                    conclusion[0] != NOT):
                facts.append(conclusion)
            else:
                rules.append((name, conditions or (), conclusion, priority))
    return KnowledgeBase(facts, named(rules), questions, inputs)
# --8<-- [end:read]


def statements(text):
    """(줄 번호, 주석을 뺀 한 문장)들. 들여 쓴 줄은 앞줄에 붙입니다."""
    found = []
    for number, line in enumerate(inspect.cleandoc(text).split("\n"), start=1):
        line = re.sub(r'("(?:[^"\\]|\\.)*")|#.*', r"\1", line).rstrip()
        if line and line[0].isspace() and found:
            found[-1][1] += " " + line.strip()
        elif line.strip():
            found.append([number, line.strip()])
    return found


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


class Line:
    """문장 하나를 앞에서부터 읽습니다."""

    def __init__(self, number, text):
        self.number, self.text = number, text

    def parse(self):
        """(이름, 우선순위, 조건들 또는 None, 결론)."""
        name, priority, body = None, 0, self.text
        if head := RULE_HEAD.match(body):
            name, body = head["name"].strip(), body[head.end():]
            if head["priority"]:
                priority = as_number(head["priority"])
        self.tokens, at, body = [], 0, body.removesuffix(".").rstrip()
        while at < len(body):
            token = TOKEN.match(body, at)
            if not token:
                self.fail(f"읽을 수 없는 글이 있습니다: {body[at:].strip()}")
            self.tokens.append((token.lastgroup, token[token.lastgroup]))
            at = token.end()
        if self.peek() == "->":
            conditions = []
        else:
            conditions = [self.condition()]
            while self.peek() == ",":
                self.take()
                conditions.append(self.condition())
        if self.peek() is None:
            if len(conditions) > 1:
                self.fail("조건이 여럿인데 '-> 결론'이 없습니다.")
            return name, priority, None, conditions[0]
        self.take("->")
        conclusion = self.condition()
        if self.peek() is not None:
            self.fail(f"결론 뒤에 글이 남았습니다: {self.tokens[0][1]}. "
                      "결론은 하나만 적으세요.")
        return name, priority, tuple(conditions), conclusion

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
        self.fail(f"'{left}' 뒤에 괄호나 비교가 와야 합니다.")

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
            value = json.loads(text)
            if is_variable(value):
                self.fail(f"따옴표 안의 글이 ?로 시작합니다: {text}.")
            return value
        self.fail(f"값이 올 자리에 온 것: '{text}'.")

    def terms(self):
        self.take("(")
        found = [] if self.peek() == ")" else [self.term()]
        while self.peek() != ")":
            self.take(",")
            found.append(self.term())
        self.take(")")
        return tuple(found)

    def peek(self):
        kind, text = self.tokens[0] if self.tokens else (None, None)
        return None if kind == "string" else text

    def take(self, expected=None):
        text = self.peek()
        if expected is not None and text != expected:
            self.fail(f"'{expected}' 자리에 온 것: "
                      f"'{self.tokens[0][1] if self.tokens else '줄 끝'}'.")
        return self.tokens.pop(0)[1]

    def fail(self, problem):
        raise ValueError(f"{self.number}째 줄 '{self.text}': {problem} "
                         "'기차(서울, 대전)'이나 '조건, 조건 -> 결론'처럼 "
                         "적으세요.")


def as_number(text):
    return int(text) if re.fullmatch(r"[-+]?\d+", text) else float(text)
