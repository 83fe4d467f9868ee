"""규칙의 표입니다. 규칙을 적은 모듈이 여기에 함수를 더합니다."""

from typing import NamedTuple

RULES, REST = [], []


class Finding(NamedTuple):
    """찾은 것 하나. fault가 False이면 고장이 아니라 알림입니다."""

    name: str
    wrong: str
    step: str
    fault: bool = True


def rule(function, table=RULES, fault=True):
    """함수를 규칙의 표에 더합니다. 함수의 이름이 찾은 것의 이름입니다."""
    table.append((function.__name__, function, fault))
    return function


def rest(function):
    """앞의 규칙이 아무것도 못 찾았을 때만 볼 규칙을 더합니다."""
    return rule(function, REST)


def note(function):
    """고장이 아닌 것을 알리는 규칙을 더합니다. 나머지와 함께 봅니다."""
    return rule(function, REST, fault=False)


def diagnose(facts):
    """찾은 것들을 고칠 순서로 돌려줍니다. 첫째의 step이 다음에 할 일입니다."""
    return search(facts, RULES) or search(facts, REST)[:1]


def search(facts, table):
    found = ((name, look(facts), fault) for name, look, fault in table)
    return [Finding(name, *words, fault) for name, words, fault in found
            if words]
