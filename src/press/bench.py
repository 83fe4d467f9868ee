"""책을 짓고 검사하는 비용을 재고, bench 프로그램을 다시 잽니다.

비용은 프로세서 시간과 벽시계로, 비율은 한 번에 번갈아 잰 중앙값으로 찍습니다.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from press.book import open_book
from press.proof import cite, compare, ending, evidence, judge, measure
from press.proof.program import ProofError
from press.proof.runner import ONE_THREAD, Runner

REPEATS, BUILDS, PROGRAMS = 9, 3, 6
PAGE = "tensors/tensor"
SLOWEST = 10


def main(argv):
    parser = argparse.ArgumentParser(prog="python -m press bench")
    parser.add_argument("only", nargs="?", default="", help="이름의 앞부분")
    parser.add_argument("--update", action="store_true",
                        help="다시 잰 것으로 기록을 고칩니다")
    parser.add_argument("--suite", action="store_true",
                        help="검사 전체도 두 번 잽니다")
    options = parser.parse_args(argv)
    book = open_book(Path.cwd())
    if not options.only:
        print_costs(book, options.suite)
        return 0
    chosen = [program for program in book.find(options.only)
              if program.settings.bench and program.is_here]
    if not chosen:
        print(f"snippets/{options.only}로 시작하는 bench 프로그램이 없습니다.",
              file=sys.stderr)
        return 1
    # 견주는 두 쪽이 스레드를 같은 수만큼 씁니다.
    runner = Runner(book, dict.fromkeys(ONE_THREAD, str(os.cpu_count())))
    agreed = [again(runner, program, options.update) for program in chosen]
    runner.close()
    return int(not all(agreed))


def again(runner, program, update):
    """다시 재어 출력을 보이고, 수를 뺀 글이 기록과 같은지 봅니다."""
    print(f"{program.name}: 재는 중입니다.", flush=True)
    run = runner.run(program)
    print(run.output, end="")
    try:
        ending.check(program, run)
        if update:
            judge.write(program, run)
            measure.put_row(program, run.seconds)
            print(f"{program.name}: {run.seconds:.0f}초에 재어 기록했습니다.")
            return True
    except ProofError as error:
        print(error)
        return False
    same = compare.shape(program.output()) == compare.shape(run.output)
    told = "글이 기록과 같습니다" if same else (
        "글이 기록과 다릅니다. 다시 잰 것이 맞으면 --update로 기록하세요")
    print(f"{program.name}: 프로세서 {run.seconds:.0f}초. {told}.")
    return same


def print_costs(book, suite):
    seconds = evidence.read(book).get("seconds", {})
    print(f"프로그램 {len(seconds)}개의 프로세서 시간: {sum(seconds.values()):.0f}초")
    for key in sorted(seconds, key=seconds.get, reverse=True)[:SLOWEST]:
        print(f"  {key}: {seconds[key]:.1f}초")
    runner = Runner(book)
    for name, modules in [("NumPy", ()), ("Keras", book.preload)]:
        cost = median(REPEATS, lambda modules=modules: runner.run_source(
            "pass\n", imports=modules))
        print(f"{name} 프로그램 하나에 실행기가 더하는 시간: {cost * 1000:.0f}ms")
    compare_starts(book, runner)
    runner.close()
    compare_builds(book)
    for label, command, variables in commands(suite):
        wall, cpu = spent(command, book.root, variables)
        print(f"{label}: 벽시계 {wall:.0f}초, 프로세서 {cpu:.0f}초", flush=True)


def commands(suite):
    yield f"쪽 하나의 검사({PAGE})", ["make", "check", f"PAGE={PAGE}"], {}
    if suite:
        yield "검사 전체, 아무것도 기억하지 않을 때", ["make", "test"], {"CI": "1"}
        yield "검사 전체", ["make", "test"], {}
        yield "검사 전체를 다시", ["make", "test"], {}


def compare_starts(book, runner):
    """같은 프로그램을 실행기와 `python file.py`로 번갈아 실행해 견줍니다."""
    chosen = [program for program in book.find("tensors/")
              if not (program.settings.raises or program.settings.after
                      or program.settings.is_measured)][:PROGRAMS]
    pairs = [(median(3, lambda each=each: runner.run(each)),
              median(3, lambda each=each: start(each))) for each in chosen]
    ratio = statistics.median(slow / fast for fast, slow in pairs)
    fast, slow = (statistics.median(times) * 1000 for times in zip(*pairs))
    print(f"NumPy 프로그램 {len(pairs)}개의 중앙값: 실행기 {fast:.0f}ms, "
          f"python file.py {slow:.0f}ms, 비율 {ratio:.0f}배")


def start(program):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, str(program.path)], cwd=folder,
                       check=True, capture_output=True)


def compare_builds(book):
    """같은 쪽을 책의 설정과 아무것도 더하지 않은 Material로 짓습니다."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder)
        expanded(book, plain)
        ours, theirs = [], []
        for _ in range(BUILDS):
            ours.append(build(book.root, plain / "ours"))
            theirs.append(build(plain, plain / "theirs"))
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"사이트 짓기의 프로세서 시간: 이 책 {ours[0]:.1f}초(처음), "
          f"{statistics.median(ours):.1f}초, 맨 Material "
          f"{statistics.median(theirs):.1f}초, 비율 {ratio:.2f}배")


def expanded(book, place):
    """인용을 모두 펼친 쪽과, 책의 확장과 훅을 뺀 설정을 놓습니다."""
    docs = book.root / "docs"
    for path in docs.rglob("*"):
        target = place / "docs" / path.relative_to(docs)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            lines = [expand(book, line)
                     for line in path.read_text("utf-8").split("\n")]
            target.write_text(cite.MEASURED.sub("값", "\n".join(lines)), "utf-8")
        elif path.is_file() and path.suffix != ".ipynb":
            shutil.copy(path, target)
    config = yaml.safe_load((book.root / "mkdocs.yml").read_text("utf-8")
                            .replace("!ENV", ""))
    for name in ("hooks", "watch", "site_url", "repo_url", "nav"):
        config.pop(name, None)
    config["theme"].pop("custom_dir")
    config["plugins"] = ["search"]
    config["markdown_extensions"] = [
        extension for extension in config["markdown_extensions"]
        if "press" not in extension]
    (place / "mkdocs.yml").write_text(
        yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")


def expand(book, line):
    include = cite.read_include(line)
    if include is None:
        return line
    indent = line[:len(line) - len(line.lstrip())]
    return "\n".join(f"{indent}{each}"
                     for each in cite.shown(book, include).splitlines())


def build(root, place):
    """짓는 데 쓴 프로세서 시간(초)입니다."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(place)]
    return spent(command, root, {"NO_MKDOCS_2_WARNING": "1"})[1]


def spent(command, root, variables):
    """명령의 (벽시계, 자식까지 쓴 프로세서 시간)입니다. 실패하면 멈춥니다."""
    before, started = cpu_of_children(), time.perf_counter()
    subprocess.run(command, cwd=root, check=True, capture_output=True,
                   env={name: value for name, value in os.environ.items()
                        if name != "CI"} | variables)
    return time.perf_counter() - started, cpu_of_children() - before


def cpu_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def median(repeats, function):
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        function()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
