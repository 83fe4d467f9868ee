"""서로를 부정하는 규칙이 어떻게 거절되는지 봅니다."""
from dlbook import symbolic

try:
    symbolic.read("""
        손님(보라)
        손님(하늘)
        양보 1: 손님(?x), not 앉는다(?x) -> 서다(?x)
        양보 2: 손님(?x), not 서다(?x) -> 앉는다(?x)
    """)
except symbolic.RuleError as error:
    print("고칠 규칙:", error.rules)
    print(error)
