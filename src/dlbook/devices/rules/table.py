"""규칙의 표입니다. 규칙을 적은 모듈이 여기에 함수를 더합니다."""

from collections.abc import Callable
from typing import NamedTuple

RULES, REST = [], []


class Cause(NamedTuple):
    """까닭 하나입니다. look이 Facts에서 증거를 찾고 할 말을 적습니다.

    fault가 False이면 고장이 아니라 알림입니다. always가 True이면 GPU에서 계산하고
    있어도 봅니다.
    """

    name: str
    look: Callable
    fault: bool = True
    always: bool = False


class Finding(NamedTuple):
    """찾은 것 하나. fault가 False이면 고장이 아니라 알림입니다."""

    name: str
    wrong: str
    step: str
    fault: bool = True


def add(function, table, **settings):
    table.append(Cause(function.__name__, function, **settings))
    return function


def rule(function):
    """GPU를 쓰지 못하는 까닭을 더합니다. GPU에서 계산하고 있으면 보지 않습니다.

    함수의 이름이 찾은 것의 이름입니다.
    """
    return add(function, RULES)


def always(function):
    """GPU에서 계산하고 있어도 고칠 것을 더합니다."""
    return add(function, RULES, always=True)


def rest(function):
    """앞의 규칙이 아무것도 못 찾았을 때만 볼 규칙을 더합니다."""
    return add(function, REST, always=True)


def note(function):
    """고장이 아닌 것을 알리는 규칙을 더합니다. 나머지와 함께 봅니다."""
    return add(function, REST, fault=False, always=True)


def diagnose(facts):
    """찾은 것들을 고칠 순서로 돌려줍니다. 첫째의 step이 다음에 할 일입니다."""
    return search(facts, RULES) or search(facts, REST)[:1]


def search(facts, table):
    found = ((cause, cause.look(facts)) for cause in table
             if cause.always or not facts.works)
    return [Finding(cause.name, *words, cause.fault)
            for cause, words in found if words]
