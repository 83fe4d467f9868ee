"""증명: 결론이 어떻게 나왔는지 기억하고 한국어로 설명합니다."""

from dataclasses import dataclass

from dlbook.symbolic.writing import write_condition

GIVEN = "주어진 사실"
TOLD = "물어서 들은 답"
ABSENT = "이끌어 낼 수 없음"
COMPUTED = "견주어 확인"


# --8<-- [start:Proof]
@dataclass(frozen=True, eq=False, repr=False)
class Proof:
    """사실 하나와, 그것을 이끌어 낸 규칙과, 조건마다의 증명.

    rule이 None이면 source에 적힌 까닭으로 그냥 믿습니다.
    """

    fact: tuple
    rule: object = None
    premises: tuple = ()
    source: str = GIVEN

    def how(self):
        """'어떻게?'에 답합니다. 증명을 나무 모양의 글로 적습니다."""
        lines, shown, waiting = [], set(), [(self, "", "")]
        while waiting:
            proof, first, rest = waiting.pop()
            because, premises = proof.source, ()
            if proof.rule and proof.fact in shown:
                because = "위에서 보임"
            elif proof.rule:
                because, premises = f"규칙 '{proof.rule.name}'", proof.premises
                shown.add(proof.fact)
            lines.append(f"{first}{write_condition(proof.fact)} ← {because}")
            ends = ["├─ "] * (len(premises) - 1) + ["└─ "]
            waiting += [
                (premise, rest + end, rest + ("   " if end[0] == "└" else
                                              "│  "))
                for premise, end in zip(premises, ends)][::-1]
        return "\n".join(lines)

    def __str__(self):
        return self.how()

    def __repr__(self):
        return f"<Proof {self.fact}>"
# --8<-- [end:Proof]
