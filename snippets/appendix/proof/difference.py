"""기록한 출력과 지금 실행한 출력이 다를 때 무엇이 보이는지 확인합니다."""
import difflib

recorded = "축의 개수 : 3\n크기 : (60000, 28, 28)\n"
printed = "축의 개수 : 3\n크기 : (28, 60000, 28)\n"

difference = difflib.unified_diff(
    recorded.splitlines(keepends=True), printed.splitlines(keepends=True),
    "기록", "실행")
print("".join(difference), end="")
