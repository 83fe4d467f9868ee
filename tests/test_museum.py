"""옛 파이썬을 찾고, 없으면 세어 건너뛰고, MPI를 마련하는지 봅니다."""

import shutil
import subprocess
import sys

import pytest

from press import museum

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
def hall(small_book):
    """박물관의 예제 하나와 보통 예제 하나가 있는 책입니다."""
    small_book.write("requirements/museum.txt", "theano==1.0.5\n")
    small_book.write("snippets/old.py", (
        '"""옛 엔진을 봅니다."""\n# dlbook: environment=museum\nprint(1)\n'))
    small_book.write("snippets/new.py", '"""수를 봅니다."""\nprint(1)\n')
    return small_book


def test_without_the_old_python_it_counts_what_it_skips(
        hall, no_python, capsys):
    assert museum.main() == 0
    assert "CPython 3.6이 없어 건너뛴 박물관의 예제: 1개" in (
        capsys.readouterr().out)
    assert not (hall.root / ".venv").exists()


def test_a_wrong_python_is_named(hall, monkeypatch, capsys):
    monkeypatch.setenv("MUSEUM_PYTHON", sys.executable)
    assert museum.main() == 1
    assert f"MUSEUM_PYTHON에 적힌 {sys.executable}은 CPython 3.6이 아닙니다" in (
        capsys.readouterr().err)


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
    called = subprocess.run(
        [sys.executable, "-c", "import ctypes; ctypes.CDLL("
         f"{str(place / 'libmpi.so.12')!r}).MPI_Init()"],
        capture_output=True, text=True)
    assert (called.returncode, called.stderr) == (70, "stub: MPI_Init\n")
