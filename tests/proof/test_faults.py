"""책에 심은 잘못이 쪽의 검사를 하나도 빠져나가지 못하는지 봅니다.

프로그램의 종류마다 하나씩 든 책을 한 번 기록해 두고, 베낀 책에 잘못을 하나씩
심습니다. 고치지 않은 프로그램은 기억(memory)에서 오므로, 기억이 잘못을 가리지 않는지도
함께 봅니다.
"""

import json
import shutil

import pytest

from press.book import ENVIRONMENT
from press.proof import judge, ledger, measure, ranges
from tests.small_book import SKIPPED, SmallBook, cited, page

DRAW = ('"""그립니다."""\nopen("{}.svg", "w").write(\n'
        "    '<svg xmlns=\"http://www.w3.org/2000/svg\">'\n"
        "    '<title>그림</title><path d=\"M 1 2\"/></svg>')\n")
NOTEBOOK = '''\
"""수를 봅니다."""
# %% [markdown]
# # 제목
#
# 값은 {{ n : 값 }}입니다.

# %%
class Shown:
    def _repr_html_(self):
        return "<figure><svg></svg><figcaption>그림말</figcaption></figure>"


print("값: 1")
Shown()
'''
INSTALL = ('"""설치합니다."""\n# --8<-- [start:install]\nx = 1\n'
           '# --8<-- [end:install]\nprint(x)\n')
PROGRAMS = {
    "plain.py": '"""봅니다."""\nprint("값: 1")\nprint("비율: 100배")\n',
    "moving.py": '"""봅니다."""\nprint("정확도: 0.95")\nprint("값: 1")\n',
    "timed.py": '"""봅니다."""\nprint("시간: 3초")\nprint("같음: True")\n',
    "free.py": '"""봅니다."""\nprint("지은 글: 가나")\nprint("값: 1")\n',
    "drawn.py": DRAW.format("drawn"),
    "shaken.py": DRAW.format("shaken"),
    "error.py": '"""멈춥니다."""\nraise ValueError("까닭")\n',
    "shell.sh": "# 봅니다.\necho 안녕\n",
    "command.sh": "# 멈춥니다.\nfalse\n",
    "bench.py": '"""잽니다."""\nprint("시간: 100초")\n',
    "gpu.py": '"""잽니다."""\nprint("비율: 9")\n',
    "engine.py": '"""봅니다."""\nprint("엔진: 2")\n',
    "maker.py": '"""남깁니다."""\nopen("kept.txt", "w").write("3")\n'
                'print("남김: True")\n',
    "user.py": '"""물려받습니다."""\nprint("물려받음:", '
               'open("kept.txt").read())\n',
    "n.py": NOTEBOOK,
    "start/colab/install.py": INSTALL,
}
DECLARED = """\
["moving"]
moves = ["정확도"]
seeds = ["정확도"]

["timed"]
timed = ["시간"]

["free"]
varies = ["지은 글"]

["shaken"]
moves = [".svg"]

["error"]
raises = "ValueError"

["command"]
source = "매뉴얼"

["bench"]
bench = true

["gpu"]
gpu = true

["engine"]
environment = "backends"

["user"]
after = ["maker"]
"""
PICTURES = ("drawn", "shaken")
PAGE = page(*(f"snippets/{name}" for name in PROGRAMS if name != "n.py"),
            *(f"snippets/{name.rpartition('.')[0]}.out" for name in PROGRAMS
              if name.partition(".")[0] not in ("n", "command", *PICTURES)),
            text="\n" + "".join(
                f'--8<-- "snippets/{name}.svg"\n\n' for name in PICTURES)
            + "비율은 {{ plain : 비율 }}, GPU에서는 {{ gpu : 비율 }}입니다.\n")
QUIET = {"command": "source", "bench": "bench", "engine": "environment"}


@pytest.fixture(scope="module")
def template(tmp_path_factory, servers):
    """종류마다 프로그램이 하나씩 든, 모두 기록한 책입니다."""
    patch = pytest.MonkeyPatch()
    for name in ("CI", ENVIRONMENT):
        patch.delenv(name, raising=False)
    made = SmallBook.create(tmp_path_factory.mktemp("faults"), servers)
    patch.chdir(made.root)
    made.write("requirements/backends.txt", "jax\n")
    for name, source in PROGRAMS.items():
        made.write(f"snippets/{name}", source)
    made.declare(DECLARED)
    made.write("docs/all.md", PAGE)
    made.record()
    made.write("snippets/engine.out", "엔진: 2\n")
    book = made.book
    measure.put_row(book.program("engine"), 1.0)
    measure.put_row(book.program("gpu"), 1.0, device="NVIDIA H100")
    moving = book.program("moving")
    measure.put_row(moving, 1.0, found={
        "ranges": {"정확도": [[0.93, 0.96, 0.01]]}, "runs": 8,
        "seeds": {"정확도": ["0.95", "0.93", "0.96"]}})
    found = list(made.checks("**/*"))
    assert [problem for _, _, problem in found
            if problem and not problem.startswith(SKIPPED)] == []
    yield made
    patch.undo()


@pytest.fixture
def book(template, tmp_path, monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    shutil.copytree(template.root, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return SmallBook(tmp_path, template.servers)


def failures(book):
    return [problem for _, _, problem in book.checks("**/*")
            if problem and not problem.startswith(SKIPPED)]


def test_without_a_fault_nothing_fails(book):
    found = [problem for _, _, problem in book.checks("**/*")]
    told = {problem for problem in found if problem}
    assert len(found) > 30
    assert all(problem.startswith(SKIPPED) for problem in told)
    assert {name for name in QUIET
            if any(f"/{name}." in problem for problem in told)} == set(QUIET)
    for name, reason in QUIET.items():
        assert any(f"/{name}." in problem and reason in problem
                   for problem in told), name


EDITS = {  # 이름: (파일, 옛 글, 새 글, 까닭)
    # 출력
    "a digit of an output": ("plain.out", "값: 1", "값: 2", "plain.py:2: 출력이"),
    "a space in an output": ("plain.out", "값: 1", "값:  1", "출력이 기록과"),
    "a line of an output": ("plain.out", "값: 1\n", "", "출력이 기록과"),
    "one more line": ("plain.out", "100배\n", "100배\n끝\n", "출력이 기록과"),
    "no final newline": ("plain.out", "100배\n", "100배", "출력이 기록과"),
    "windows newline": ("plain.out", "값: 1\n", "값: 1\r\n", "출력이 기록과"),
    "a digit of a moving line": ("moving.out", "0.95", "0.94",
                                 "moving.out이 바뀌었습니다"),
    "a still line beside it": ("moving.out", "값: 1", "값: 2", "moving.out이"),
    "a time": ("timed.out", "3초", "4초", "timed.out이 바뀌었습니다"),
    "a free text": ("free.out", "가나", "다라", "free.out이 바뀌었습니다"),
    "an error": ("error.out", "까닭", "탓", "error.py:1: 출력이"),
    "an output of a shell": ("shell.out", "안녕", "잘 가", "shell.sh:1: 출력이"),
    "a bench": ("bench.out", "100초", "99초", "bench.out이 바뀌었습니다"),
    "a gpu": ("gpu.out", "9", "8", "gpu.out이 바뀌었습니다"),
    "another environment": ("engine.out", "2", "3", "engine.out이 바뀌"),
    "an inherited value": ("user.out", "3", "4", "user.py:2: 출력이"),
    "nan": ("plain.out", "1", "nan", "출력이 기록과"),
    # 그림과 노트북
    "a line of a drawing": ("drawn.svg", "M 1 2", "M 1 3", "drawn.svg이 기록과"),
    "a title of a drawing": ("drawn.svg", "그림", "선", "drawn.svg이 기록과"),
    "a moving drawing": ("shaken.svg", "M 1 2", "M 1 3", "shaken.svg이 바뀌"),
    "a printed value of a notebook": ("../docs/n.ipynb", '값: 1\\n"\n',
                                      '값: 2\\n"\n', "노트북에 든 출력이"),
    "a caption of a notebook": ("../docs/n.ipynb", "그림말", "다른 말",
                                "셀이 보인 그림이"),
    "a text of a notebook": ("../docs/n.ipynb", "# 제목", "# 이름",
                             "글이 낡았습니다"),
    "code of a notebook": ("../docs/n.ipynb", "class Shown", "class Other",
                           "글이 낡았습니다"),
    # 프로그램
    "a constant": ("plain.py", "100배", "101배", "출력이 기록과"),
    "a constant of a bench": ("bench.py", "100", "101", ""),
    "a constant of a producer": ("maker.py", '"3"', '"4"', "user.py:2: 출력이"),
    "a constant of a notebook": ("n.py", "값: 1", "값: 2", "n.py"),
    "a failing program": ("plain.py", "print(", "1 / 0\nprint(", ""),
    "a silent program": ("plain.py", "print", "str", "아무것도 보여 주지"),
    "another error": ("error.py", "ValueError", "TypeError",
                      "결과는 'TypeError: 까닭'입니다"),
    "no error": ("error.py", "raise ", "print(", ""),
    "a moving number out of its range": ("moving.py", "0.95", "1.25",
                                         "잰 범위 0.93–0.96"),
    "a moving line that is silent": ("moving.py", "정확도", "정밀도",
                                     "'정확도:'로 시작하는 줄을 출력하지"),
    "another label of a gpu": ("gpu.py", "비율", "배율", "이름표가 기록과"),
    "a failing gpu": ("gpu.py", "print(", "1 / 0\nprint(", "ZeroDivision"),
    # 장부
    "a wider range": ("ledger.jsonl", "0.93", "0.43", "적은 뒤에 바뀌었습니다"),
    "a date of a row": ("ledger.jsonl", '"date": "2', '"date": "1',
                        "적은 뒤에 바뀌었습니다"),
    "a device of a row": ("ledger.jsonl", "H100", "H200", "적은 뒤에 바뀌"),
    "a name of a row": ("ledger.jsonl", '"program": "moving"',
                        '"program": "plain"', "적은 뒤에 바뀌었습니다"),
    "a merge mark": ("ledger.jsonl", '{"program": "gpu"',
                     '<<<<<<< HEAD\n{"program": "gpu"', "읽을 수 없는 줄"),
    "half a row": ("ledger.jsonl", '"seal"', '"se', "읽을 수 없는 줄"),
    # 선언
    "a wrong label": ("programs.toml", '"시간"', '"시각"', "선언"),
    "a dropped label": ("programs.toml", 'moves = ["정확도"]\n'
                        'seeds = ["정확도"]\n', "", "장부에 줄이 있습니다"),
    "an extra label": ("programs.toml", '["시간"]', '["시간", "같음"]', "선언"),
    "an extra free label": ("programs.toml", 'timed = ["시간"]',
                            'timed = ["시간"]\nvaries = ["같음"]', "선언"),
    "a label of another kind": ("programs.toml", 'timed = ["시간"]',
                                'varies = ["시간"]', "선언"),
    "a label twice": ("programs.toml", 'timed = ["시간"]',
                      'timed = ["시간"]\nvaries = ["시간"]', "두 번"),
    "a free label beside moves": ("programs.toml", 'moves = ["정확도"]',
                                  'moves = ["정확도"]\nvaries = ["값"]', "선언"),
    "moves of a still line": ("programs.toml", 'moves = ["정확도"]',
                              'moves = ["정확도", "값"]', "선언"),
    "a dropped seed": ("programs.toml", 'seeds = ["정확도"]\n', "", "선언"),
    "a seed that does not move": ("programs.toml", 'seeds = ["정확도"]',
                                  'seeds = ["값"]', "moves에도"),
    "a drawing that moves": ("programs.toml", 'timed = ["시간"]',
                             'timed = ["시간"]\nmoves = [".svg"]', "선언"),
    "another error declared": ("programs.toml", '"ValueError"', '"KeyError"',
                               "KeyError 오류로 끝난다고"),
    "no error declared": ("programs.toml", 'raises = "ValueError"\n', "",
                          "오류로 끝났습니다"),
    "after removed": ("programs.toml", 'after = ["maker"]\n', "", "kept.txt"),
    "after another": ("programs.toml", '["maker"]', '["plain"]', "after를"),
    "after itself": ("programs.toml", '["maker"]', '["user"]', "돌고 돌아"),
    "after nobody": ("programs.toml", '["maker"]', '["nobody"]',
                     "'nobody'이라는 프로그램이 없습니다"),
    "after what is not run": ("programs.toml", '["maker"]', '["bench"]',
                              "실행하지 않습니다"),
    "a command that is run": ("programs.toml", 'source = "매뉴얼"', "",
                              "오류로 끝났습니다"),
    "a bench that is run": ("programs.toml", "bench = true", "",
                            "장부에 줄이 있습니다"),
    "an unknown key": ("programs.toml", "gpu = true", "gup = true",
                       "'gup = True'을 모릅니다"),
    "a wrong type": ("programs.toml", "gpu = true", 'gpu = "예"', "모릅니다"),
    "an empty value": ("programs.toml", '["시간"]', "[]", "모릅니다"),
    "a declaration of nobody": ("programs.toml", '["gpu"]', '["nobody"]',
                                "'nobody'이라는 프로그램이 없습니다"),
    "no toml": ("programs.toml", '["gpu"]', '["gpu"', "읽을 수 없습니다"),
    # 쪽
    "another program": ("../docs/all.md", '"snippets/plain.py"\n',
                        '"snippets/none.py"\n', "이런 파일이 없습니다"),
    "another value": ("../docs/all.md", "plain : 비율", "plain : 배율", "0개"),
    "typed code": ("../docs/all.md", "비율은", "    1\n\n비율은", ""),
}
SURVIVES_UNTIL_MEASURED = {"a constant of a bench", "another label of a gpu"}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_found(book, name):
    file, old, new, word = EDITS[name]
    book.edit(f"snippets/{file}", old, new)
    found = failures(book)
    if name in SURVIVES_UNTIL_MEASURED:  # 낡았다고 알립니다(아래의 테스트)
        assert found == []
        return
    assert found, "살아남았습니다."
    assert any(word in problem for problem in found), found


ADDED = [  # 보통 프로그램에 더한 선언
    'bench = true', 'gpu = true', 'environment = "backends"',
    'environment = "nowhere"', 'source = "매뉴얼"', 'raises = "ValueError"',
    'moves = ["비율"]', 'timed = ["비율"]', 'varies = ["비율"]',
    'seeds = ["비율"]', 'limit = 0', 'after = ["maker"]',
    'moves = [".svg"]', 'tolerance = 0.5',
]


@pytest.mark.parametrize("line", ADDED)
def test_a_declaration_that_is_not_needed_is_found(book, line):
    book.declare(f'{DECLARED}\n["plain"]\n{line}\n')
    assert failures(book), "살아남았습니다."


@pytest.mark.parametrize("line", ['source = "매뉴얼"'])
@pytest.mark.parametrize("name", ["shell", "drawn", "moving"])
def test_what_was_run_is_not_called_impossible(book, name, line):
    head = f'["{name}"]'
    text = (DECLARED.replace(head, f"{head}\n{line}") if head in DECLARED
            else f"{DECLARED}\n{head}\n{line}\n")
    book.declare(text)
    assert any("source는" in problem for problem in failures(book))


@pytest.mark.parametrize("name", [
    "plain.out", "drawn.svg", "shaken.svg", "bench.out", "gpu.out",
    "engine.out", "plain.py", "maker.py", "ledger.jsonl", "programs.toml",
    "../docs/n.ipynb"])
def test_a_deleted_file_is_found(book, name):
    before = len(list(book.checks("**/*")))
    (book.root / "snippets" / name).unlink()
    found = [problem for _, _, problem in book.checks("**/*")]
    if name == "../docs/n.ipynb":  # 쪽이 없어졌으니 검사도 없어집니다
        assert len(found) < before
        book.write("docs/all.md", PAGE + cited("snippets/n.out"))
    assert failures(book)


@pytest.mark.parametrize("name", ["plain.svg", "drawn.out", "drawn.png",
                                  "command.out", "bench.svg"])
def test_an_extra_file_is_found(book, name):
    book.write(f"snippets/{name}", "<svg></svg>")
    assert failures(book)


def rows(book):
    return book.read("snippets/ledger.jsonl").splitlines(keepends=True)


@pytest.mark.parametrize("change, word", [
    (lambda rows: rows[1:], "장부에 줄이 없습니다"),
    (lambda rows: rows[:-1], "장부에 줄이 없습니다"),
    (lambda rows: rows[::-1], "이름순이 아니거나"),
    (lambda rows: [*rows, rows[-1]], "두 번"),
    (lambda rows: [rows[0], *rows], "두 번"),
    (lambda rows: ["[]\n", *rows], "읽을 수 없는 줄"),
])
def test_a_changed_order_of_the_ledger_is_found(book, change, word):
    book.write("snippets/ledger.jsonl", "".join(change(rows(book))))
    assert any(word in problem for problem in failures(book))


@pytest.mark.parametrize("key, word", [
    ("gone", "'gone'이라는 프로그램이 없습니다"),
    ("plain", "장부에 줄이 있습니다"),
])
def test_a_row_that_is_not_needed_is_found(book, key, word):
    kept = ledger.Ledger(book.root / "snippets/ledger.jsonl")
    kept.put(key, **{name: value for name, value in kept.row("free").items()
                     if name not in ("program", "seal")})
    assert any(word in problem for problem in failures(book))


def test_the_row_of_another_program_is_found(book):
    found = {row["program"]: row for row in map(json.loads, rows(book))}
    kept = ledger.Ledger(book.root / "snippets/ledger.jsonl")
    for key, other in (("free", "timed"), ("timed", "free")):
        kept.put(key, **{name: value for name, value in found[other].items()
                         if name not in ("program", "seal")})
    assert len(failures(book)) >= 4


@pytest.mark.parametrize("name", ["bench", "gpu", "engine", "timed"])
def test_changed_code_of_a_measured_program_is_told(book, name):
    """잰 것은 낡았다고 알리고 지우지 않습니다. 다시 잴 기계가 없을 수 있습니다."""
    before = book.read(f"snippets/{name}.out")
    book.edit(f"snippets/{name}.py", "print(", "None\nprint(")
    program = book.book.program(name)
    assert "코드가 바뀌었습니다" in judge.stale_row(program)
    assert failures(book) == []
    assert book.read(f"snippets/{name}.out") == before


def test_reworded_programs_are_not_stale(book):
    for name in ("bench", "gpu", "engine", "timed", "moving", "free"):
        book.edit(f"snippets/{name}.py", '니다."""', '니다 다시."""\n# 말')
        assert judge.stale_row(book.book.program(name)) == ""
    assert failures(book) == []


def test_ranges_are_read_from_the_run(book):
    program = book.book.program("moving")
    reading = ranges.read(program, book.run(program.name))
    assert list(reading) == ["정확도"]
    [[(value, step)]] = reading["정확도"]
    assert (value, step) == (0.95, pytest.approx(0.01))
