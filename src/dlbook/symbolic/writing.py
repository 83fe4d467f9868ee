"""지식 베이스를 글로 적습니다. 읽기는 text가 맡습니다."""

import json
import math
import re

from dlbook.symbolic.conditions import NOT, is_comparison, is_negated
from dlbook.symbolic.words import WORD, capitals, mark, quoted


# --8<-- [start:write]
def write(base):
    """지식 베이스를 read가 다시 읽을 수 있는 글로 적습니다."""
    lines = [f"입력: {', '.join(base.inputs)}"] if base.inputs else []
    lines += [f"묻기 {write_condition(pattern)}: {question}"
              for pattern, question in base.questions.items()]
    lines += [write_condition(fact) for fact in base.facts]
    lines += [quote_capitals(write_rule(rule)) for rule in base.rules]
    return "\n".join(lines)


def quote_capitals(line):
    """변수로 보일 대문자 낱말을 따옴표로 묶습니다."""
    return mark(line, capitals(line), quoted)


def write_rule(rule):
    """이름 [우선순위]: 조건, 조건 -> 결론."""
    priority = f" [{rule.priority}]" if rule.priority else ""
    conditions = ", ".join(map(write_condition, rule.conditions))
    arrow = f"{conditions} -> " if conditions else "-> "
    return f"{rule.name}{priority}: {arrow}{write_condition(rule.conclusion)}"


def write_condition(condition):
    if is_negated(condition):
        return f"{NOT} {write_condition(condition[1])}"
    if is_comparison(condition):
        sign, left, right = condition
        return f"{write_term(left)} {sign} {write_term(right)}"
    predicate, *terms = condition
    return f"{write_term(predicate)}({', '.join(map(write_term, terms))})"


def write_term(term):
    """값을 read가 같은 값으로 읽는 글로 적습니다."""
    if isinstance(term, tuple):
        return f"({', '.join(map(write_term, term))})"
    if isinstance(term, bool) or not isinstance(term, (int, float, str)) or (
            term in (math.inf, -math.inf) or term != term):
        raise TypeError(f"글로 적을 수 없는 값입니다: {term!r}. 문자열, 수, "
                        "튜플을 쓰세요.")
    if isinstance(term, str):
        plain = re.fullmatch(rf"\?[^\W\d]\w*|{WORD}|\?", term) and term != NOT
        return term if plain else json.dumps(term, ensure_ascii=False)
    return repr(term)
# --8<-- [end:write]


def show(part, write_part=write_condition):
    """오류에 쓸 글. 글로 적을 수 없는 것은 파이썬의 꼴로 보입니다."""
    try:
        return write_part(part)
    except (TypeError, ValueError):
        return repr(part)


def show_clause(conditions, conclusion):
    """오류에 쓸, 이름 없는 규칙."""
    return f"{', '.join(map(show, conditions))} -> {show(conclusion)}".lstrip()
