"""`python -m dlbook doctor`로 계산하는 장치를 살핍니다."""

import sys

USAGE = """\
쓰는 법: python -m dlbook doctor [--json] [--facts 파일]

doctor는 계산하는 장치를 살피고 다음에 할 일을 알립니다."""


def main(argv):
    """첫 낱말이 고른 명령을 실행하고 종료 코드를 돌려줍니다."""
    if argv[:1] == ["doctor"]:
        from dlbook.devices import doctor

        return doctor.main(argv[1:])
    print(USAGE, file=sys.stdout if set(argv) & {"-h", "--help"}
          else sys.stderr)
    return 0 if set(argv) & {"-h", "--help"} else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
