"""규칙으로 추론하는 전문가 시스템의 껍데기(expert-system shell).

    from dlbook import symbolic

    family = symbolic.read('''
        부모(영희, 철수)
        부모(철수, 민수)
        조부모: 부모(?x, ?y), 부모(?y, ?z) -> 조부모(?x, ?z)
    ''')
    known = symbolic.forward_chain(family)
    print(known.how(("조부모", "영희", "민수")))

사실은 튜플, 규칙은 조건과 결론입니다. terms는 변수, rules는 규칙과 검사, forward와
backward는 추론, proofs는 설명, text는 글로 적는 꼴을 맡습니다.
"""

from dlbook.symbolic.backward import Question, backward_chain
from dlbook.symbolic.consult import consult
from dlbook.symbolic.forward import Known, forward_chain
from dlbook.symbolic.proofs import Proof
from dlbook.symbolic.rules import (
    Contradiction,
    KnowledgeBase,
    Rule,
    RuleError,
)
from dlbook.symbolic.terms import substitute, unify
from dlbook.symbolic.text import read, write

__all__ = [
    "Contradiction",
    "KnowledgeBase",
    "Known",
    "Proof",
    "Question",
    "Rule",
    "RuleError",
    "backward_chain",
    "consult",
    "forward_chain",
    "read",
    "substitute",
    "unify",
    "write",
]
