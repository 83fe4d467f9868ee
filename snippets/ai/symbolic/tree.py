"""상담의 첫 결론을 이끌어 낸 증명을 나무로 그립니다."""
from dlbook import figures, symbolic
from dlbook.symbolic.writing import write_condition

plants = symbolic.read("""
    묻기 검다(?x): ?x의 줄기 밑동이 검습니까?
    묻기 말랐다(?x): ?x의 흙이 말랐습니까?
    묻기 쭈글하다(?x): ?x의 잎이 쭈글쭈글합니까?
    다육(별이)
    철(봄)
    뿌리 썩음: 다육(?x), 검다(?x) -> 썩음(?x)
    목마름: 말랐다(?x), 쭈글하다(?x), not 썩음(?x) -> 목마름(?x)
    쉬는 철: 다육(?x), 철(겨울) -> 쉰다(?x)
    물 주기: 목마름(?x), not 쉰다(?x) -> 할일(?x, "물을 흠뻑 주세요")
""")
SOURCES = {"물어서 들은 답": "warm", "이끌어 낼 수 없음": "muted"}
figure, axes = figures.canvas(360, 318)
leaves = iter([2, 94, 182, 270])


def draw(proof, depth):
    """전제를 먼저 그리고, 그 위의 가운데에 결론을 놓습니다."""
    below = [draw(premise, depth + 1) for premise in proof.premises]
    text = write_condition(proof.fact)
    why = (f"규칙 '{proof.rule.name}'" if proof.rule
           else proof.source.replace(" ", "\n", 1))
    width = 230 if depth == 0 else 86 if not below else 120
    x = (sum(part.top[0] for part in below) / len(below) - width / 2
         if below else next(leaves))
    here = figures.box(axes, x, 12 + 110 * depth, width, 66, f"{text}\n{why}",
                       size=12, color=SOURCES.get(proof.source, "accent"),
                       dashed=proof.source == "이끌어 낼 수 없음")
    for part in below:
        figures.arrow(axes, part.top, here.bottom)
    return here


proof, = symbolic.backward_chain(plants, ("할일", "별이", "?what"),
                                 lambda question: question.fact[0] != "검다")
draw(proof, 0)
figures.save(figure, "tree.svg", "맨 위에 물을 흠뻑 주라는 결론이 있고, 그 아래에 "
             "목마름과 '쉬지 않음'이, 목마름 아래에 들은 답 둘과 '썩지 않음'이 "
             "화살표로 이어진 나무입니다.")
