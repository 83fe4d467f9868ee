"""다육 식물의 전문가 시스템과 나눌 수 있는 상담을 모두 적습니다."""
import json

from dlbook import symbolic

plants = symbolic.read("""
    묻기 검다(?x): ?x의 줄기 밑동이 검습니까?
    묻기 말랐다(?x): ?x의 흙이 손가락 두 마디까지 말랐습니까?
    묻기 쭈글하다(?x): ?x의 잎이 쭈글쭈글합니까?
    묻기 물렁하다(?x): ?x의 잎이 물렁물렁합니까?
    묻기 웃자랐다(?x): ?x의 줄기가 가늘게 늘어졌습니까?
    다육(별이)
    철(봄)
    뿌리 썩음: 다육(?x), 검다(?x) -> 썩음(?x)
    목마름: 말랐다(?x), 쭈글하다(?x), not 썩음(?x) -> 목마름(?x)
    과습: 물렁하다(?x), not 말랐다(?x) -> 과습(?x)
    쉬는 철: 다육(?x), 철(겨울) -> 쉰다(?x)
    그늘: 다육(?x), 웃자랐다(?x) -> 그늘(?x)
    수술 [2]: 썩음(?x) -> 할일(?x, "썩은 곳을 잘라 내세요")
    물 주기 [1]: 목마름(?x), not 쉰다(?x) -> 할일(?x, "물을 흠뻑 주세요")
    물 조금 [1]: 목마름(?x), 쉰다(?x) -> 할일(?x, "물을 조금만 주세요")
    말리기: 과습(?x) -> 할일(?x, "물을 끊으세요")
    옮기기: 그늘(?x) -> 할일(?x, "볕이 드는 곳으로 옮기세요")
""")
GOAL = ("할일", "별이", "?what")


def talk(said):
    """said까지 답한 상담입니다. 더 물으면 왜를 듣고, 끝나면 어떻게를 듣습니다."""
    replies, heard = iter([*said, "왜"]), []
    try:
        proofs = symbolic.consult(
            plants, GOAL, lambda question: heard.append(question.strip())
            or next(replies), heard.append)
    except StopIteration:
        return {"said": said, "ask": heard[-1], "why": heard[-2]}
    return {"said": said, "told": heard[len(said):],
            "how": [proof.how() for proof in proofs]}


rows, waiting = [], [()]
while waiting:
    rows.append(talk(waiting.pop()))
    if "ask" in rows[-1]:
        waiting += [(*rows[-1]["said"], said) for said in ("아니요", "예")]
print(json.dumps({"kind": "dialogue", "title": "전문가 시스템과 상담하기",
                  "rows": rows}, ensure_ascii=False).replace("}, ", "},\n"))
