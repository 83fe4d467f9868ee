"""손으로 푼 단일화를 확인합니다."""
from dlbook.symbolic import unify

print("가:", unify(("맛", "?what", "맵다"), ("맛", "라면", "?how")))
print("나:", unify(("맛", "라면"), ("맛", "라면", "맵다")))
print("다:", unify(("짝", "?x", "?x"), ("짝", "?y", "양말")))
