"""술어를 잘못 적은 규칙이 어떻게 거절되는지 봅니다."""
from dlbook import symbolic

base = symbolic.read("""
    국물(라면)
    매운맛: 국믈(?x) -> 맵다(?x)
""")
symbolic.forward_chain(base)
