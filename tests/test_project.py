"""저장소의 약속: 휠, 명령, 훅, 잠근 꾸러미, 책 안에 새는 것이 없는지."""

import email.parser
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile

import pytest
import yaml

from dlbook import __version__
from press import hooks
from tests import shown
from tests.conftest import ROOT
from tests.html import soup

WHEEL_PAGE = "tensors/tensor"
TRACKED = subprocess.run(
    ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    cwd=ROOT, capture_output=True, text=True,
).stdout.split("\0")
TEXTS = [name for name in TRACKED
         if name.endswith((".py", ".md", ".txt", ".yml", ".toml", ".json",
                           ".out", ".tsv", ".sh", ".ps1", ".css", ".js", ".html",
                           ".svg"))
         and (ROOT / name).is_file()]


@pytest.fixture(scope="session")
def wheel():
    (path,) = (ROOT / "docs/assets/wheel").glob("*.whl")
    return path


def test_the_wheel_needs_numpy_alone(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist()
                   if name.endswith("/METADATA")]
        metadata = email.parser.Parser().parsestr(
            archive.read(name).decode("utf-8"))
    required = [line for line in metadata.get_all("Requires-Dist")
                if "extra ==" not in line]
    assert [re.split(r"[^\w-]", line)[0] for line in required] == ["numpy"]


def test_the_wheel_holds_what_the_source_holds(wheel):
    """책을 짓는 press는 독자의 휠에 없습니다."""
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist()
                  if not re.match(r"dlbook-[\d.]+\.dist-info/", name)}
        for name in packed:
            assert archive.read(name) == (ROOT / "src" / name).read_bytes()
    kept = {name.removeprefix("src/") for name in TRACKED
            if name.startswith("src/dlbook/") and (ROOT / name).is_file()}
    assert packed == kept


@pytest.fixture(scope="session")
def reader(wheel, tmp_path_factory):
    """설치하기 쪽의 명령을 그대로 실행한, 독자의 깨끗한 환경입니다."""
    place = tmp_path_factory.mktemp("reader")
    (place / "dl").mkdir()
    shutil.copy(wheel, place / "dl")
    commands = "".join(
        (ROOT / f"snippets/start/install/{name}.sh").read_text("utf-8")
        for name in ("environment", "package")
    )
    tools = os.path.dirname(sys.executable)
    subprocess.run(
        ["bash", "-euc", commands], cwd=place, check=True,
        env=os.environ | {
            "PATH": os.pathsep.join([tools, os.environ["PATH"]]),
            "PIP_QUIET": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        },
    )
    return place / "dl/venv/bin/python"


@pytest.mark.parametrize(
    "program", shown.BOOK.find(f"{WHEEL_PAGE}/"),
    ids=lambda program: program.name)
def test_programs_run_from_the_wheel(program, reader, tmp_path):
    done = subprocess.run(
        [reader, "-X", "utf8", "-"], input=program.copied, cwd=tmp_path,
        capture_output=True, text=True,
    )
    if program.settings.raises:  # 기록은 오류의 마지막 줄로 끝납니다
        assert done.returncode == 1
        assert program.output().splitlines()[-1] in done.stderr
        return
    assert done.returncode == 0, done.stderr
    assert done.stdout == program.output()
    drawn = program.beside(".svg")
    assert (tmp_path / drawn.name).exists() == drawn.exists()


def test_public_modules_import_with_numpy_alone():
    modules = sorted(
        f"dlbook.{path.stem}" for path in (ROOT / "src/dlbook").iterdir()
        if path.suffix == ".py" and not path.stem.startswith("__")
        or (path / "__init__.py").exists()
    )
    assert "dlbook.tensors" in modules and "dlbook.figures" in modules
    code = (
        "import importlib, sys\n"
        f"for name in {modules}: importlib.import_module(name)\n"
        "print({name.partition('.')[0] for name in sys.modules}"
        " & {'matplotlib', 'PIL', 'tensorflow', 'keras', 'mkdocs'})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True,
                          text=True, check=True)
    assert done.stdout == "set()\n"


@pytest.mark.parametrize("part, foreign", [
    (".", ""),
    ("src/dlbook", "press,pack,test"),
    ("src/press", "keras,test,backends"),
])
def test_what_is_imported_is_declared(part, foreign):
    """foreign은 그 부분의 코드가 불러오지 않는 extra입니다."""
    only = ["-oddg", foreign, "--ignore", "DEP002"] if foreign else []
    done = subprocess.run(
        [sys.executable, "-m", "deptry", "--no-ansi", part, *only],
        cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_ruff_has_nothing_to_say():
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache",
         "--output-format", "concise"],
        cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


LOCKS = ("press", "test", "backends")


def pins(name):
    """잠근 파일이 적은 {꾸러미: 판}입니다."""
    text = (ROOT / f"requirements/{name}.txt").read_text("utf-8")
    return dict(re.findall(r"(?m)^([a-z][\w.-]*)==(\S+)", text))


@pytest.mark.parametrize("name", LOCKS)
def test_locks_have_hashes_and_no_addresses(name):
    text = (ROOT / f"requirements/{name}.txt").read_text()
    assert "http" not in text and "index-url" not in text
    assert len(pins(name)) > 30
    for block in re.split(r"(?m)^(?=[a-z])", text)[1:]:
        assert "--hash=sha256:" in block


@pytest.mark.parametrize("name", LOCKS)
def test_locks_hold_what_is_declared(name):
    locked = {package.replace("_", "-") for package in pins(name)}
    assert declared(name) <= locked


def declared(extra):
    """extra와, extra가 부르는 extra가 적은 꾸러미들입니다."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    found = set()
    for line in project["project"]["optional-dependencies"][extra]:
        package, others = re.match(r"([\w-]+)(?:\[([\w,]+)\])?", line).groups()
        if package == "dlbook":
            found = found.union(*map(declared, others.split(",")))
        else:
            found.add(package.replace("_", "-"))
    return found


def test_locks_pin_the_same_versions():
    press, test, backends = map(pins, LOCKS)
    assert press.items() <= test.items() <= backends.items()
    assert not {"torch", "triton"} & backends.keys()
    assert press["mkdocs"].startswith("1.")
    assert "tensorflow" not in press


def test_nothing_local_leaks_into_the_book():
    private = [str(ROOT), "/root/", "/home/", "/tmp/bash", "pyenv"]
    leaks = [
        (name, word)
        for name in TEXTS if name != "tests/test_project.py"
        for word in private
        if word in (ROOT / name).read_text(encoding="utf-8")
    ]
    # 박물관은 독자의 pyenv가 설치한 옛 파이썬도 찾습니다.
    assert set(leaks) == {("src/press/museum.py", "pyenv")}


def test_versions_agree():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert project["project"]["version"] == __version__
    assert str(citation["version"]) == __version__
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"## {__version__}" in changes
    named = {
        wheel for name in TEXTS if name.startswith(("docs/", "snippets/"))
        for wheel in re.findall(r"dlbook-[\d.]+-py3-none-any\.whl",
                                (ROOT / name).read_text("utf-8"))
    }
    assert named == {f"dlbook-{__version__}-py3-none-any.whl"}


@pytest.mark.parametrize("name", ["README.md", "docs/appendix/proof.md"])
def test_drawn_trees_are_real(name):
    """그려 놓은 폴더 나무의 이름은 모두 저장소에 있습니다."""
    text = (ROOT / name).read_text(encoding="utf-8")
    drawn = [line.split()[0]
             for block in re.findall(r"```text\n(.*?)```", text, re.S)
             for line in block.splitlines() if line.strip()]
    drawn = [word for word in drawn if "/" in word or "." in word]
    for word in drawn:
        assert (ROOT / word).exists(), word
    assert drawn or name != "README.md"


def test_a_warning_stops_the_site(small_book):
    small_book.write("docs/index.md", "# 책\n\n[없는 쪽](nowhere.md)\n")
    with pytest.raises(RuntimeError, match="nowhere.md"):
        small_book.build()
    recipe = (ROOT / "Makefile").read_text("utf-8").partition("\nsite:")[2]
    assert "--strict" in recipe and "--quiet" not in recipe.partition("\n\n")[0]


def test_readme_commands_are_make_targets():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"(?m)^([a-z-]+):",
                             (ROOT / "Makefile").read_text("utf-8")))
    named = set(re.findall(r"`?make ([a-z-]+)", text))
    assert {"serve", "test", "site", "outputs", "check", "bench"} <= named
    assert named <= targets


def test_report_link_stands_where_there_is_a_repository(tmp_path):
    place = tmp_path / "site"
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(place)],
        cwd=ROOT, capture_output=True, text=True,
        env={"REPO_URL": "https://code.example/book", "PATH": "/usr/bin"},
    )
    assert done.returncode == 0, done.stderr
    link = soup(place / "tensors/tensor/index.html").select_one(".report a")
    assert link.get_text() == "이 쪽의 오류 알리기"
    assert link["href"].startswith(
        "https://code.example/book/issues/new?title=%5Btensors%2Ftensor.md")


def test_no_report_link_without_a_repository(site):
    assert not soup(site / "tensors/tensor/index.html").select(".report")


@pytest.fixture
def moved(small_book):
    def build(**addresses):
        config = yaml.safe_load((small_book.root / "mkdocs.yml").read_text())
        config["extra"] = {"moved": addresses}
        config["hooks"] = [hooks.__file__]
        small_book.write("mkdocs.yml", yaml.safe_dump(config))
        small_book.write("docs/part/new.md", "# 새 쪽\n")
        return small_book.build()

    return build


def test_moved_pages_lead_to_their_new_place(moved):
    site = moved(**{"old/place/": "part/new/"})
    page = soup(site / "old/place/index.html")
    target = page.find("a")["href"]
    assert (site / "old/place" / target / "index.html").resolve() == (
        site / "part/new/index.html")
    refresh = page.find("meta", attrs={"http-equiv": "refresh"})
    assert refresh["content"] == f"0; url={target}"


def test_moved_headings_lead_to_their_new_place(moved, small_book):
    site = moved(**{"part/new/#old": "part/new/#_1", "part/new/#gone": ""})
    page = soup(site / "part/new/index.html")
    assert page.find(id="old")["class"] == ["moved"]
    assert page.find(id="old").find("a")["href"] == "./#_1"
    assert page.find(id="old").find("a").get_text() == "새 쪽"
    assert page.find(id="gone").find("a")["href"] == "../../"


@pytest.mark.parametrize("old, new, word", [
    ("part/new/#old", "nowhere/#x", "새 주소 'nowhere/#x'에 쪽이 없습니다"),
    ("part/new/#old", "part/new/#x", "'part/new/#x'에 제목이 없습니다"),
    ("part/new/", "part/new/", "아직 쪽이 있습니다"),
    ("old/", "nowhere/", "새 주소 'nowhere/'에 쪽이 없습니다"),
])
def test_wrong_moves_stop_the_build(moved, old, new, word):
    with pytest.raises(RuntimeError, match=word):
        moved(**{old: new})
