"""기록이 낡거나 손을 타면 알아채는지, 기록이 온전하게 쓰이는지 봅니다."""

import json

import numpy
import pytest

from press import records
from press.examples import Example
from press.records import RecordError
from press.runner import Run

SOURCE = '"""수를 봅니다."""\nprint("값: 1")\nprint("비율: 100배")\n'
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M {} 2"/></svg>'


@pytest.fixture
def book(tmp_path, runner):
    class Book:
        root = tmp_path
        path = tmp_path / "snippets/x/y.py"

        @property
        def example(self):
            return Example(tmp_path, "snippets/x/y.py")

        def write(self, source):
            self.path.write_text(source, encoding="utf-8")

        def run(self):
            example = self.example
            run = runner.run(example)
            records.check_ending(example, run)
            return run

        def record(self):
            records.write(self.example, self.run())

        def check(self):
            records.check(self.example, self.run())

        def edit(self, suffix, old, new):
            path = self.path.with_suffix(suffix)
            text = path.read_text(encoding="utf-8")
            assert old in text
            path.write_text(text.replace(old, new), encoding="utf-8")

    book = Book()
    book.path.parent.mkdir(parents=True)
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements/test.txt").write_text("numpy\n")
    book.write(SOURCE)
    return book


def test_recorded_example_passes(book):
    book.record()
    book.check()
    assert records.stale(book.example) == ""
    output = book.path.with_suffix(".out").read_text(encoding="utf-8")
    assert output == "값: 1\n비율: 100배\n"


def test_recording_twice_changes_nothing(book):
    book.record()
    before = {path: path.stat().st_mtime_ns
              for path in book.path.parent.iterdir()
              if path.suffix != ".json"}
    book.record()
    after = {path: path.stat().st_mtime_ns
             for path in book.path.parent.iterdir()
             if path.suffix != ".json"}
    assert before == after


def test_changed_output_names_the_line_and_the_remedy(book):
    book.record()
    book.edit(".out", "값: 1", "값: 2")
    with pytest.raises(RecordError) as caught:
        book.check()
    message = str(caught.value)
    assert message.startswith("snippets/x/y.py:2: 출력이 기록과 다릅니다")
    assert "-값: 2\n+값: 1\n" in message
    assert "make outputs ONLY=x/y" in message


@pytest.mark.parametrize("suffix, old, new, word", [
    (".json", '"date": "', '"date": "1', "y.json이 기록한 뒤에 바뀌었습니다"),
    (".json", '"seconds": ', '"seconds": 1', "y.json이 기록한 뒤에"),
    (".json", "{", "", "JSON으로 읽을 수 없습니다"),
    (".out", "100배", "101배", "y.out이 바뀌었습니다"),
    (".py", "수를", "숫자를", "프로그램이나 프로그램이 쓰는 dlbook이"),
])
def test_any_edit_makes_the_record_stale(book, suffix, old, new, word):
    book.record()
    book.edit(suffix, old, new)
    assert word in records.stale(book.example)


def test_missing_record_is_stale(book):
    assert records.stale(book.example) == "기록이 없습니다."


LOCKED = """\
other-package==3 ; sys_platform == 'darwin' \\
    --hash=sha256:0
numpy=={numpy} \\
    --hash=sha256:0
"""


@pytest.mark.parametrize("program, stale", [
    ("import numpy\nprint(1)", True),
    ("from dlbook import tensors\nprint(1)", True),
    ("print(1)", False),
])
def test_only_a_moved_package_that_the_example_uses_makes_it_stale(
        book, program, stale):
    lock = book.root / "requirements/test.txt"
    lock.write_text(LOCKED.format(numpy=numpy.__version__))
    book.write(f'"""수를 봅니다."""\n{program}\n')
    book.record()
    lock.write_text(LOCKED.format(numpy=numpy.__version__).replace("=3", "=4"))
    assert records.stale(book.example) == ""
    lock.write_text(LOCKED.format(numpy="1.0"))
    assert ("requirements/test.txt에서 numpy의 판이" in
            records.stale(book.example)) == stale


def test_edit_within_tolerance_still_fails(book):
    book.write('"""수를 봅니다."""\n# dlbook: tolerance=비율 50%\n'
               'print("비율: 100배")\n')
    book.record()
    book.edit(".out", "100배", "101배")
    with pytest.raises(RecordError, match="y.out이 바뀌었습니다"):
        book.check()


def test_result_within_tolerance_keeps_the_recorded_one(book):
    head = '"""수를 봅니다."""\n# dlbook: tolerance=비율 50%\n'
    book.write(head + 'print("비율: 100배")\n')
    book.record()
    book.write(head + 'print("비율: 120배")\n')
    book.record()
    assert "100배" in book.path.with_suffix(".out").read_text("utf-8")
    book.check()


def test_a_line_of_any_text_is_recorded_anew(book):
    head = '"""장치를 봅니다."""\n# dlbook: tolerance=장치 any\n'
    book.write(head + 'print("장치: cpu:0")\n')
    book.record()
    book.write(head + 'print("장치: cpu")\n')
    book.record()
    assert book.path.with_suffix(".out").read_text("utf-8") == "장치: cpu\n"


def test_changed_picture_fails(book):
    book.write('"""그림을 그립니다."""\nopen("y.svg", "w").write('
               f"'{SVG.format(1)}')\n")
    book.record()
    book.check()
    book.edit(".svg", "M 1 2", "M 1 3")
    with pytest.raises(RecordError, match="그림 y.svg이 기록과 다릅니다"):
        book.check()
    book.path.with_suffix(".svg").unlink()
    with pytest.raises(RecordError, match="기록한 그림은"):
        book.check()


def test_picture_of_another_name_is_refused(book):
    book.write('"""그림을 그립니다."""\nopen("z.svg", "w").write("<svg/>")\n')
    with pytest.raises(RecordError, match="y.svg로 저장하세요"):
        book.record()


def test_picture_that_is_no_longer_drawn_is_removed(book):
    book.write('"""그립니다."""\nopen("y.svg", "w").write("<svg/>")\n')
    book.record()
    book.write(SOURCE)
    book.record()
    assert not book.path.with_suffix(".svg").exists()


def test_failing_example_leaves_the_record_alone(book):
    book.record()
    before = book.path.with_suffix(".out").read_bytes()
    book.write('"""멈춥니다."""\nprint("반")\nraise ValueError("왜")\n')
    with pytest.raises(RecordError, match="line 3, in <module>"):
        book.record()
    assert book.path.with_suffix(".out").read_bytes() == before


def test_declared_error_shows_its_last_line(book):
    book.write('"""멈춥니다."""\n# dlbook: raises=ValueError\nprint("앞")\n'
               'raise ValueError("까닭")\n')
    book.record()
    book.check()
    assert book.path.with_suffix(".out").read_text("utf-8") == (
        "앞\nValueError: 까닭\n")


def test_declared_error_of_a_package_shows_its_short_name(book):
    book.write('"""멈춥니다."""\n# dlbook: raises=LinAlgError\n'
               "import numpy as np\nnp.linalg.inv(np.zeros((2, 2)))\n")
    book.record()
    assert book.path.with_suffix(".out").read_text("utf-8") == (
        "LinAlgError: Singular matrix\n")


@pytest.mark.parametrize("body, word", [
    ("print(1)", "오류 없이 끝남"),
    ('raise TypeError("다른 까닭")', "TypeError: 다른 까닭"),
])
def test_declared_error_must_happen(book, body, word):
    book.write(f'"""멈춥니다."""\n# dlbook: raises=ValueError\n{body}\n')
    with pytest.raises(RecordError, match=word):
        book.record()


def test_silent_example_is_refused(book):
    book.write('"""아무것도 안 합니다."""\nx = 1\n')
    with pytest.raises(RecordError, match="아무것도 보여 주지 않습니다"):
        book.record()


def test_slow_example_is_refused(book):
    book.write('"""잡니다."""\n# dlbook: limit=1\nimport time\n'
               "time.sleep(30)\n")
    with pytest.raises(RecordError, match="1초 안에 끝나지 않아"):
        book.record()


def test_left_over_process_is_refused(book):
    book.write('"""남깁니다."""\nimport subprocess\n'
               'subprocess.Popen(["sleep", "62"])\nprint(1)\n')
    with pytest.raises(RecordError, match="프로세스가 남았습니다: sleep 62"):
        book.record()


def test_record_tells_versions_and_no_paths(book):
    book.write('"""봅니다."""\nimport numpy as np\nprint(np.ones(1))\n')
    book.record()
    text = book.path.with_suffix(".json").read_text(encoding="utf-8")
    record = json.loads(text)
    assert record["versions"].keys() == {"python", "numpy"}
    assert record["device"] == "CPU"
    assert str(book.root) not in text


def test_commands_that_cannot_run_carry_their_source(tmp_path):
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/a.sh").write_text(
        "# 화면을 켭니다.\n# dlbook: source=xinit 매뉴얼\nstartx\n")
    assert records.stale(Example(tmp_path, "snippets/a.sh")) == ""


BENCH = ('"""잽니다."""\n# dlbook: bench\n# dlbook: tolerance=시간 50%\n'
         'print("같음: True")\nprint("시간: 100초")\n')
BENCH_PAGE = """\
```python title="snippets/x.py"
--8<-- "snippets/x.py"
```

```text title="출력"
--8<-- "snippets/x.out"
```

모두 {{ x : 시간 }}입니다.
"""


@pytest.fixture
def bench_book(small_book):
    """bench 예제를 보이는 책입니다. 기록한 뒤에는 실행기가 없습니다."""
    small_book.write("snippets/x.py", BENCH)
    small_book.write("docs/all.md", BENCH_PAGE)
    small_book.record()
    small_book.runner = None
    return small_book


def test_pages_do_not_run_a_bench_example(bench_book):
    assert list(bench_book.problems().values()) == ["", "", ""]


def test_bench_examples_are_counted_at_the_end(bench_book):
    done = bench_book.test()
    assert "3 passed" in done.stdout
    assert ("재지 않고 기록만 확인한 예제(bench): 1개: snippets/x.py\n"
            in done.stdout)


@pytest.mark.parametrize("name, old, new, word", [
    ("snippets/x.py", "잽니다", "다시 잽니다", "프로그램이나 프로그램이 쓰는"),
    ("snippets/x.out", "100초", "101초", "x.out이 바뀌었습니다"),
    ("snippets/x.json", '"seconds": ', '"seconds": 1', "x.json이 기록한 뒤에"),
])
def test_stale_bench_record_fails(bench_book, name, old, new, word):
    text = (bench_book.root / name).read_text(encoding="utf-8")
    assert old in text
    bench_book.write(name, text.replace(old, new))
    problems = bench_book.problems().values()
    assert len(problems) == 3
    assert all(word in problem and "make outputs ONLY=x" in problem
               for problem in problems)
    assert "(bench)" not in bench_book.test().stdout


def test_bench_example_starts_in_a_process_of_its_own(book):
    book.write('"""봅니다."""\n# dlbook: bench\nimport sys\n'
               'print("numpy" in sys.modules)\n')
    assert book.run().output == "False\n"


def test_bench_record_is_what_was_measured(book):
    book.write(BENCH)
    book.record()
    book.write(BENCH.replace("100초", "120초"))
    book.record()
    assert "120초" in book.path.with_suffix(".out").read_text("utf-8")


def test_nan_is_not_recorded(book):
    book.write('"""망가집니다."""\nprint("앞")\nprint("손실:", float("nan"))\n')
    with pytest.raises(RecordError, match="y.py:3: nan이 나왔습니다"):
        book.record()


@pytest.mark.parametrize("old, new, code, word", [
    ("", "", 0, "x.py: 0초 동안 쟀고 기록과 같습니다."),
    ("100초", "150초", 0, "기록과 같습니다."),
    ("100초", "300초", 1, "-시간: 100초\n+시간: 300초\n"),
    ("True", "False", 1, "-같음: True\n+같음: False\n"),
    ('print("시간', 'raise ValueError("왜")#', 1, "ValueError: 왜"),
])
def test_bench_measures_again_and_keeps_the_record(
        bench_book, old, new, code, word):
    bench_book.write("snippets/x.py", BENCH.replace(old, new))
    bench_book.write("snippets/y.py", BENCH.replace("같음", "다른 예제"))
    bench_book.write("snippets/x_plain.py", SOURCE)
    before = snapshot(bench_book)
    done = bench_book.call("press", "bench", "x")
    assert (done.returncode, done.stderr) == (code, "")
    assert "같음: " in done.stdout and word in done.stdout
    assert "다른 예제" not in done.stdout and "x_plain" not in done.stdout
    assert snapshot(bench_book) == before


def snapshot(book):
    return {path: path.read_bytes()
            for path in sorted((book.root / "snippets").iterdir())}


def test_bench_knows_when_nothing_is_chosen(bench_book):
    done = bench_book.call("press", "bench", "없음")
    assert done.returncode == 1
    assert "snippets/없음로 시작하는 bench 예제가 없습니다" in done.stderr


GPU = '"""GPU의 빠르기를 잽니다."""\n# dlbook: gpu\nprint("비율: 9")\n'
GPU_PAGE = (
    '# 쪽\n\n```python title="snippets/x.py"\n--8<-- "snippets/x.py"\n```\n\n'
    '```text title="출력"\n--8<-- "snippets/x.out"\n```\n\n{{ x : 비율 }}\n'
)


@pytest.fixture
def gpu_book(small_book):
    """아직 재지 못한 gpu 예제를 보이는 책입니다."""
    small_book.write("snippets/x.py", GPU)
    small_book.write("docs/index.md", GPU_PAGE)
    small_book.call("press", "outputs")
    return small_book


def test_gpu_examples_are_skipped_counted_and_unmeasured(gpu_book):
    output = gpu_book.root / "snippets/x.out"
    assert output.read_text("utf-8").startswith("측정 전: GPU")
    done = gpu_book.test()
    assert done.returncode == 0, done.stdout
    assert "건너뛴 예제(gpu). 'make gpu'로 잽니다: 1개: snippets/x.py\n" in (
        done.stdout)
    assert "<span class=\"measured\" data-example=\"x : 비율\">측정 전" in (
        gpu_book.build() / "index.html").read_text("utf-8")


def test_a_changed_gpu_example_is_unmeasured_again(gpu_book):
    example = Example(gpu_book.root, "snippets/x.py")
    records.write(example, Run(0, "비율: 9\n", "", 1.0, device="NVIDIA H100"))
    assert records.stale(example) == "" and not records.unmeasured(example)
    gpu_book.write("snippets/x.py", GPU.replace("9", "8"))
    assert "바뀌었습니다" in list(gpu_book.problems().values())[0]
    gpu_book.call("press", "outputs")
    assert records.unmeasured(example)


ENGINE = ('"""환경을 봅니다."""\n# dlbook: environment=backends\n'
          'import os\n\nimport numpy\n\n'
          'print("환경:", os.environ.get("DLBOOK_ENVIRONMENT"))\n')


@pytest.fixture
def engine_book(small_book, monkeypatch):
    """backends 환경에서 기록한 예제와 보통 예제를 함께 보이는 책입니다."""
    small_book.write("requirements/backends.txt", "jax\n")
    small_book.write("snippets/x.py", ENGINE)
    small_book.write("snippets/y.py", '"""수를 봅니다."""\nprint("값: 1")\n')
    small_book.write("docs/index.md", "# 쪽\n\n" + "\n".join(
        f'```python title="snippets/{name}.py"\n--8<-- "snippets/{name}.py"\n'
        f'```\n\n```text title="출력"\n--8<-- "snippets/{name}.out"\n```\n'
        for name in "xy"))
    assert small_book.call("press", "outputs").returncode == 1
    assert not (small_book.root / "snippets/x.out").exists()
    monkeypatch.setenv("DLBOOK_ENVIRONMENT", "backends")
    assert small_book.call("press", "outputs").returncode == 0
    monkeypatch.delenv("DLBOOK_ENVIRONMENT")
    return small_book


def test_another_environment_trusts_the_record(engine_book):
    done = engine_book.test()
    assert done.returncode == 0, done.stdout
    assert "'make museum'이 검사합니다: 1개: snippets/x.py" in done.stdout
    engine_book.write("snippets/x.py", ENGINE.replace("환경:", "여기:"))
    assert "'make outputs-backends ONLY=x'" in "".join(
        engine_book.problems().values())


def test_its_own_environment_runs_it_and_nothing_else(
        engine_book, monkeypatch):
    monkeypatch.setenv("DLBOOK_ENVIRONMENT", "backends")
    engine_book.write("snippets/y.py", '"""수를 봅니다."""\nprint("값: 2")\n')
    assert not any(engine_book.problems().values())
    output = engine_book.root / "snippets/x.out"
    output.write_text("환경: backends\n", "utf-8")
    assert "출력이 기록과 다릅니다" in "".join(engine_book.problems().values())


def test_an_unknown_environment_is_refused(engine_book):
    engine_book.write("snippets/x.py", ENGINE.replace("backends", "backend"))
    assert "requirements/backend.txt가 없습니다" in "".join(
        engine_book.problems().values())


def test_each_environment_has_its_lock(engine_book):
    example = Example(engine_book.root, "snippets/x.py")
    assert records.stale(example) == ""
    engine_book.write("requirements/test.txt", "numpy==1\n")
    assert records.stale(example) == ""
    engine_book.write("requirements/backends.txt", "numpy==1\n")
    assert "requirements/backends.txt" in records.stale(example)
