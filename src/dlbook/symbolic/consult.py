"""상담: 사람에게 물어 가며 후방 연쇄를 합니다."""

from dlbook.symbolic.backward import backward_chain
from dlbook.symbolic.writing import write_condition

ANSWERS = {"예": True, "네": True, "아니요": False, "아니오": False}


# --8<-- [start:consult]
def consult(base, goal, answer=input, show=print):
    """물음을 보이고 '예', '아니요', '왜'를 받아 목표를 알아냅니다.

    answer: 물음을 받아 사람의 말을 돌려주는 함수. 보통은 input입니다.
    show: 글을 보이는 함수. 결과: `Proof`의 목록.
    """
    def ask(question):
        while True:
            said = answer(f"{question.text} ").strip().rstrip("?.")
            if said in ANSWERS:
                return ANSWERS[said]
            show(question.why() if said == "왜"
                 else "'예', '아니요', '왜' 가운데 하나로 답하세요.")

    proofs = backward_chain(base, goal, ask)
    for proof in proofs:
        show(f"결론: {write_condition(proof.fact)}")
    if not proofs:
        show(f"이끌어 낼 수 없습니다: {write_condition(goal)}")
    return proofs
# --8<-- [end:consult]
