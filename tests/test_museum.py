"""옛 파이썬을 찾고, 없으면 세어 건너뛰고, MPI를 마련하는지 봅니다."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from press import museum
from press.places import bare_book
from press.proof import judge

ROOT = Path(museum.__file__).resolve().parents[2]
LISTED = (
    "\tlibmpi.so.40 (libc6,x86-64) => /lib/x/libmpi.so.40\n"
    "\tlibmpi_cxx.so.40 (libc6,x86-64) => /lib/x/libmpi_cxx.so.40\n"
    "\tlibmpi.so.40 (libc6) => /lib32/libmpi.so.40\n")


@pytest.fixture
def no_python(monkeypatch, tmp_path):
    """CPython 3.6이 없는 컴퓨터입니다."""
    monkeypatch.delenv("MUSEUM_PYTHON", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def hall(tmp_path, monkeypatch):
    """박물관의 프로그램 하나와, 숫자를 건네는 지금의 프로그램이 있는 책입니다."""
    return Hall(tmp_path, monkeypatch)


class Hall:
    """옛 파이썬 대신 지금의 파이썬을 둡니다."""

    def __init__(self, root, monkeypatch):
        monkeypatch.chdir(root)
        monkeypatch.setattr(museum, "prepare_mpi", lambda *_: "가짜 MPI")
        self.root, self.scratch = root, root / "scratch"
        self.scratch.mkdir()
        self.write("requirements/museum.txt", "theano==1.0.5\ncntk==2.7.post2\n")
        self.write("snippets/given.py", (
            '"""수를 적습니다."""\nopen("given", "w").write("0.64")\nprint(1)\n'))
        self.write("snippets/old.py", (
            '"""옛 엔진 "cntk"를 봅니다."""\nprint("손실:", open("given").read())\n'))
        self.write("snippets/programs.toml", (
            '["old"]\nafter = ["given"]\nenvironment = "museum"\n'
            'moves = ["손실"]\n'))
        python = root / "home/bin/python"
        python.parent.mkdir(parents=True)
        python.symlink_to(sys.executable)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def visit(self, update=False):
        book = bare_book(self.root, environment="museum")
        return museum.visit(
            museum.Museum(book, self.root / "home", self.scratch),
            [book.program("old")], update)

    def row(self):
        return bare_book(self.root).ledger.row("old")


def test_without_the_old_python_it_counts_what_it_skips(
        hall, no_python, capsys):
    assert museum.main([]) == 0
    assert "CPython 3.6이 없어 건너뛴 박물관의 프로그램: 1개" in (
        capsys.readouterr().out)
    assert not (hall.root / ".venv").exists()


def test_a_wrong_python_is_named(hall, monkeypatch, capsys):
    monkeypatch.setenv("MUSEUM_PYTHON", sys.executable)
    assert museum.main([]) == 1
    assert f"MUSEUM_PYTHON에 적힌 {sys.executable}은 CPython 3.6이 아닙니다" in (
        capsys.readouterr().err)


def test_what_was_never_recorded_fails(hall, capsys):
    assert hall.visit() == 1
    assert "장부에 줄이 없습니다" in capsys.readouterr().err
    assert not (hall.root / "snippets/old.out").exists()


def test_an_update_records_what_came_and_over_what_range(hall, capsys):
    assert hall.visit(update=True) == 0
    assert (hall.root / "snippets/old.out").read_text() == "손실: 0.64\n"
    row = hall.row()
    assert row["ranges"] == {"손실": [[0.64, 0.64, 0.01]]}
    assert (row["device"], row["mpi"]) == ("CPU", "가짜 MPI")
    assert row["versions"] == {
        "python": sys.version.split()[0], "cntk": "2.7.post2"}
    book = bare_book(hall.root, environment="museum")
    assert judge.check_row(book.program("old")) == ""
    assert hall.visit() == 0
    assert "기록과 같습니다." in capsys.readouterr().out


def test_another_loss_and_another_code_fail(hall, capsys):
    hall.visit(update=True)
    hall.write("snippets/old.out", "손실: 0.80\n")
    assert hall.visit() == 1
    assert "old.out이 바뀌었습니다" in capsys.readouterr().err
    hall.write("snippets/old.out", "손실: 0.64\n")
    assert hall.visit() == 0
    given = hall.root / "snippets/given.py"
    given.write_text(given.read_text().replace("0.64", "0.80"))
    capsys.readouterr()
    assert hall.visit() == 1
    assert "'손실'의 0.8이 잰 범위 0.64–0.64" in capsys.readouterr().err
    given.write_text(given.read_text().replace("0.80", "0.640"))
    assert hall.visit() == 1
    assert "코드가 바뀌었습니다" in capsys.readouterr().err


def test_a_failure_keeps_what_was_recorded(hall, capsys):
    hall.visit(update=True)
    row, old = hall.row(), hall.root / "snippets/old.py"
    old.write_text(old.read_text() + 'raise OSError("멈춤")\n')
    assert hall.visit(update=True) == 1
    assert "멈춤" in capsys.readouterr().err
    assert hall.row() == row
    assert (hall.root / "snippets/old.out").read_text() == "손실: 0.64\n"


def test_the_book_has_two_programs_in_its_museum():
    book = bare_book(ROOT, environment="museum")
    chosen = [program.key for program in book.find() if program.is_here]
    assert chosen == ["keras/museum/on_cntk", "keras/museum/on_theano"]


def test_the_new_mpi_takes_the_old_names(tmp_path, monkeypatch):
    monkeypatch.setattr(museum, "run_tool", lambda *_: LISTED)
    for _ in range(2):  # 다시 해도 됩니다.
        place = museum.link_mpi(tmp_path)
    assert {link.name: str(link.readlink()) for link in place.iterdir()} == {
        "libmpi.so.12": "/lib/x/libmpi.so.40",
        "libmpi_cxx.so.1": "/lib/x/libmpi_cxx.so.40"}
    monkeypatch.setattr(museum, "run_tool", lambda *_: LISTED.split("\n")[0])
    assert museum.link_mpi(tmp_path) is None


@pytest.mark.skipif(not (shutil.which("gcc") and shutil.which("nm")),
                    reason="gcc와 binutils가 없습니다.")
def test_a_called_stub_says_its_name_and_stops(tmp_path):
    source = tmp_path / "cntk.c"
    source.write_text("int MPI_Init(int*, char***);\n"
                      "void start(void) { MPI_Init(0, 0); }\n")
    subprocess.run(["gcc", "-shared", "-fPIC", source, "-o",
                    tmp_path / "libCntk.Core.so"], check=True)
    place = museum.build_stub(tmp_path)
    call = f"ctypes.CDLL({str(place / 'libmpi.so.12')!r}).MPI_Init()"
    called = subprocess.run(
        [sys.executable, "-c", f"import ctypes; {call}"],
        capture_output=True, check=False, text=True)
    assert (called.returncode, called.stderr) == (70, "stub: MPI_Init\n")
