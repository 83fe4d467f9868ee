"""두 규칙의 결론이 어긋날 때 무엇을 알려 주는지 봅니다."""
from dlbook import symbolic

base = symbolic.read("""
    국물(라면)
    우유(라면)
    매운맛: 국물(?x) -> 맵다(?x)
    순한맛: 우유(?x) -> not 맵다(?x)
""")
try:
    symbolic.forward_chain(base)
except symbolic.Contradiction as error:
    print("어긋난 규칙:", error.rules)
    print(error)
