"""규칙으로 추론하는 전문가 시스템의 셸(expert-system shell).

    from dlbook import symbolic

    trains = symbolic.read('''
        기차(서울, 대전)
        기차(대전, 부산)
        갈아타기: 기차(?x, ?y), 기차(?y, ?z) -> 갈아타기(?x, ?z)
    ''')
    known = symbolic.forward_chain(trains)
    print(known.how(("갈아타기", "서울", "부산")))

사실은 튜플, 규칙은 조건과 결론입니다.

terms는 변수와 단일화, conditions는 조건과 살피는 차례, rules와 base는 규칙과 지식
베이스, dependencies는 술어의 달림, known은 아는 사실, forward와 backward는 추론,
proofs는 설명을 맡습니다. text는 글을 읽고 writing은 적으며, words는 그 낱말입니다.
consult는 사람과 묻고 답하고, advice와 hints는 잘못을 고칠 길을 말합니다.
"""

from dlbook.symbolic.backward import Question, backward_chain
from dlbook.symbolic.base import KnowledgeBase
from dlbook.symbolic.consult import consult
from dlbook.symbolic.forward import forward_chain
from dlbook.symbolic.known import Known
from dlbook.symbolic.proofs import Proof
from dlbook.symbolic.rules import Contradiction, Rule, RuleError
from dlbook.symbolic.terms import substitute, unify
from dlbook.symbolic.text import read
from dlbook.symbolic.writing import write

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
