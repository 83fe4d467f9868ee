"""예제를 실행하는 비용과 사이트를 짓는 비용을 재고, bench 예제를 다시 잽니다.

비용은 비율과 중앙값으로 찍습니다. 기록은 고쳐 쓰지 않습니다.
"""

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

from press import examples, records
from press.compare import text_difference
from press.examples import Declarations
from press.runner import Runner

REPEATS = 15
EXAMPLES = 6
BUILDS = 3
EMPTY = "pass\n"


def main(root, only):
    if not only:
        print_costs(root)
    chosen = [example for example in examples.find(root, only)
              if example.declarations.bench and example.is_here]
    if only and not chosen:
        print(f"snippets/{only}로 시작하는 bench 예제가 없습니다.",
              file=sys.stderr)
        return 1
    runner = Runner()
    agreed = [agrees(runner, example) for example in chosen]
    runner.close()
    return 0 if all(agreed) else 1


def agrees(runner, example):
    """예제를 다시 재어 출력을 보이고, 기록과 허용 오차 안에서 같은지 봅니다."""
    print(f"{example.name}: 재는 중입니다.", flush=True)
    run = runner.run(example)
    print(run.output, end="")
    try:
        records.check_ending(example, run)
    except records.RecordError as error:
        print(error)
        return False
    difference = text_difference(
        records.read(example.beside(".out")), run.output,
        example.declarations.tolerances, names=("기록", "다시 잰 출력"),
    )
    if difference:
        print(
            f"{example.name}: 기록과 다릅니다.\n\n{difference}\n다시 잰 것이 "
            f"맞으면 {example.beside('.json').name}을 지우고 "
            f"{records.remedy(example)}"
        )
        return False
    print(f"{example.name}: {run.seconds:.0f}초 동안 쟀고 기록과 같습니다.")
    return True


def print_costs(root):
    runner = Runner()
    for name, keras in [("NumPy", False), ("Keras", True)]:
        cost = median(REPEATS, run_empty, runner, keras)
        print(f"{name} 예제 하나에 실행기가 더하는 시간: {cost * 1000:.0f}ms")
    for name, keras in [("NumPy", False), ("Keras", True)]:
        compare(runner, root, name, keras)
    runner.close()
    compare_builds(root)


def run_empty(runner, keras):
    runner.run_source(EMPTY, "empty.py", keras, Declarations())


def compare(runner, root, name, keras):
    """같은 예제를 실행기와 `python file.py`로 번갈아 실행해 견줍니다."""
    chosen = [
        example for example in examples.find(root, "tensors/")
        if example.needs_keras == keras
        and not (example.declarations.raises or example.declarations.bench)
    ][:EXAMPLES]
    forked, started = [], []
    for example in chosen:
        forked.append(median(3, runner.run, example))
        started.append(median(3, start, example))
    if chosen:
        ratio = statistics.median(
            slow / fast for slow, fast in zip(started, forked)
        )
        print(
            f"{name} 예제 {len(chosen)}개의 중앙값: 실행기 "
            f"{statistics.median(forked) * 1000:.0f}ms, python file.py "
            f"{statistics.median(started) * 1000:.0f}ms, 비율 {ratio:.0f}배"
        )


def start(example):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, str(example.path)], cwd=folder, check=True,
            capture_output=True,
        )


def compare_builds(root):
    """같은 쪽을 책의 설정과 아무것도 더하지 않은 Material로 짓습니다."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder)
        expanded(root, plain)
        ours, theirs = [], []
        for _ in range(BUILDS):
            ours.append(build(root, plain / "ours"))
            theirs.append(build(plain, plain / "theirs"))
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(
        f"사이트 짓기의 CPU 시간: 이 책 {statistics.median(ours):.1f}초, 맨 "
        f"Material {statistics.median(theirs):.1f}초, 비율 {ratio:.2f}배"
    )


def expanded(root, place):
    """인용을 모두 펼친 쪽과, 책의 확장과 훅을 뺀 설정을 놓습니다."""
    from press import doctests, fences

    for path in Path(root, "docs").rglob("*"):
        target = place / "docs" / path.relative_to(Path(root, "docs"))
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            text = path.read_text(encoding="utf-8")
            snippet = doctests.renderer(root).preprocessors["snippet"]
            lines = snippet.run(text.split("\n"))
            target.write_text(
                fences.MEASURED.sub("값", "\n".join(lines)), encoding="utf-8"
            )
        elif path.is_file():
            shutil.copy(path, target)
    config = yaml.safe_load(
        Path(root, "mkdocs.yml").read_text(encoding="utf-8")
        .replace("!ENV", "")
    )
    for name in ("hooks", "watch", "site_url", "repo_url"):
        config.pop(name, None)
    config["theme"].pop("custom_dir")
    config["plugins"] = ["search"]
    config["markdown_extensions"] = [
        extension for extension in config["markdown_extensions"]
        if "dlbook" not in extension and "pymdownx.snippets" not in extension
    ]
    (place / "mkdocs.yml").write_text(
        yaml.safe_dump(config, allow_unicode=True), encoding="utf-8"
    )


def build(root, place):
    """짓는 데 쓴 CPU 시간(초)입니다."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(place)],
        cwd=root, check=True, capture_output=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime
            - before.ru_utime - before.ru_stime)


def median(repeats, function, *arguments):
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        function(*arguments)
        times.append(time.perf_counter() - started)
    return statistics.median(times)
