"""`python -m dlbook doctor`로 계산하는 장치를 살핍니다."""

import sys

USAGE = """\
쓰는 법: python -m dlbook doctor [--json] [--facts 파일]

doctor는 계산하는 장치를 살피고 다음에 할 일을 알립니다.

  --json        알아낸 것을 JSON으로 찍습니다.
  --facts 파일  이 컴퓨터 대신 기록을 진단합니다."""


def main(argv):
    """첫 낱말이 고른 명령을 실행하고 종료 코드를 돌려줍니다."""
    if set(argv) & {"-h", "--help"}:
        print(USAGE)
        return 0
    if argv[:1] == ["doctor"]:
        from dlbook.devices import doctor

        return doctor.main(argv[1:])
    print(USAGE, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
