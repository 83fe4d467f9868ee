"""`python -m press`로 예제를 기록하고, 뼈대를 적고, 비용을 잽니다."""

import argparse
import sys
from pathlib import Path

from press import examples, records
from press.runner import Runner


def main():
    parser = argparse.ArgumentParser(prog="python -m press")
    commands = parser.add_subparsers(dest="command", required=True)
    outputs = commands.add_parser("outputs", help="바뀐 예제를 실행해 기록합니다")
    outputs.add_argument("only", nargs="?", default="", help="이름의 앞부분")
    commands.add_parser("outline", help="사이트의 뼈대를 기록합니다")
    ranges = commands.add_parser("spread", help="씨앗을 바꾸어 범위를 잽니다")
    ranges.add_argument("only", nargs="?", default="", help="이름의 앞부분")
    again = commands.add_parser("bench", help="비용과 bench 예제를 잽니다")
    again.add_argument("only", nargs="?", default="", help="이름의 앞부분")
    arguments = parser.parse_args()
    root = Path.cwd()
    if arguments.command == "outputs":
        return write_outputs(root, arguments.only)
    if arguments.command == "outline":
        from press import outline

        return outline.write(root)
    if arguments.command == "spread":
        from press import spread

        return spread.main(root, arguments.only)
    from press import bench

    return bench.main(root, arguments.only)


def write_outputs(root, only):
    """낡은 예제만 실행해 기록합니다. 실패한 예제의 기록은 그대로 둡니다."""
    chosen = examples.find(root, only)
    if not chosen:
        print(f"snippets/{only}로 시작하는 예제가 없습니다.", file=sys.stderr)
        return 1
    runner, failures = Runner(), 0
    for example in chosen:
        try:
            example.check()
            reason = records.stale(example)
            if not reason:
                if records.weave(example):
                    print(f"{example.name}: 고친 글을 노트북에 엮었습니다.")
                continue
            if not example.is_here:
                failures += bool(example.declarations.environment)
                print(f"{example.name}: {reason}\n{records.remedy(example)}\n",
                      file=sys.stderr)
                continue
            if example.declarations.gpu:
                records.write_unmeasured(example)
                print(f"{example.name}: {reason} {records.NO_GPU}", end="")
                continue
            run = runner.run(example)
            records.check_ending(example, run)
            records.write(example, run)
            print(f"{example.name}: {reason} {run.seconds:.2f}초에 기록했습니다.")
        except (examples.ExampleError, records.RecordError) as error:
            failures += 1
            print(f"{error}\n", file=sys.stderr)
    runner.close()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
