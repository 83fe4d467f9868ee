"""`python -m dlbook 명령`: 계산하는 장치를 살피고, 과제를 채점합니다."""

import importlib
import sys

USAGE = """\
쓰는 법: python -m dlbook doctor [--json] [--facts 파일]
         python -m dlbook check [과제 파일]

doctor는 계산하는 장치를 살피고 다음에 할 일을 알립니다.

  --json        알아낸 것을 JSON으로 찍습니다.
  --facts 파일  이 컴퓨터 대신 기록을 진단합니다.

check는 파일에 적은 과제의 풀이를 채점합니다. 과제를 적지 않으면 모두 늘어놓습니다."""
COMMANDS = {"doctor": "dlbook.devices.doctor", "check": "dlbook.tasks.command"}


def main(argv):
    """첫 낱말이 고른 명령을 실행하고 종료 코드를 돌려줍니다."""
    if set(argv) & {"-h", "--help"}:
        print(USAGE)
        return 0
    if argv and argv[0] in COMMANDS:
        return importlib.import_module(COMMANDS[argv[0]]).main(argv[1:])
    print(USAGE, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
