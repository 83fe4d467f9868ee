"""기록한 출력과 지금 실행한 출력이 다를 때 무엇이 보이는지 확인합니다."""
from press import compare

recorded = "축의 개수: 3\n크기: (60000, 28, 28)\n"
printed = "축의 개수: 3\n크기: (28, 60000, 28)\n"

print(compare.text_difference(recorded, printed), end="")
