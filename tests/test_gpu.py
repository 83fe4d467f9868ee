"""GPU에서 재는 명령과, 잰 것을 가져와 적는 명령을 가짜 GPU로 확인합니다."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from press import gpu
from press.places import bare_book
from press.proof import judge
from press.proof.program import ProofError
from press.proof.runner import Run

SOURCE = Path(gpu.__file__).resolve().parents[1]
KERAS = """\
import os


class config:
    backend = staticmethod(lambda: os.environ["KERAS_BACKEND"])
"""
TORCH = """\
import os


class backends:
    class mps:
        is_available = staticmethod(lambda: False)


class cuda:
    device_count = staticmethod(lambda: int(os.environ["FAKE_GPUS"]))
    get_device_name = staticmethod(lambda number: f"가짜 GPU {number}")


class version:
    cuda = "13.0"
"""
MISSING = 'raise ModuleNotFoundError("No module named")\n'
HEAD = '"""가짜 GPU에서 재는 프로그램입니다."""\n'
GOOD = HEAD + """\
import os

import keras
from dlbook import devices

print("장치:", devices.name())
print("빠르기:", os.environ["FAKE_SPEED"])
print("빈 폴더:", os.listdir() == [])
"""
BAD = HEAD + 'raise RuntimeError("메모리가 모자랍니다.")\n'
SLOW = HEAD + "while True:\n    pass\n"


class Place:
    """프로그램 몇 개와 가짜 프레임워크가 있는 폴더입니다."""

    def __init__(self, root):
        self.root = root
        (root / "src").symlink_to(SOURCE)
        for name, text in (("keras", KERAS), ("torch", TORCH),
                           ("tensorflow", MISSING), ("jax", MISSING)):
            self.write(f"fake/{name}/__init__.py", text)
        self.write("snippets/plain.py", '"""CPU의 프로그램입니다."""\nprint(1)\n')

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def add(self, name, source, settings="gpu = true"):
        """아직 재지 않은 프로그램을 놓습니다."""
        self.write(f"snippets/{name}.py", source)
        self.write(f"snippets/{name}.out", judge.UNMEASURED)
        with open(self.root / "snippets/programs.toml", "a") as file:
            file.write(f'["{name}"]\n{settings}\n')
        program = self.program(name)
        self.book.ledger.put(
            name, code=program.code, compared=program.settings.compared,
            files=judge.hashes(program))
        return program

    @property
    def book(self):
        return bare_book(self.root)

    def program(self, name):
        return self.book.program(name)

    def row(self, name):
        return self.book.ledger.row(name)

    def files(self):
        return {path: path.read_bytes()
                for path in (self.root / "snippets").rglob("*.*")}

    def carried(self):
        return json.loads((self.root / "gpu.json").read_text("utf-8"))


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "fake"))
    monkeypatch.setenv("FAKE_GPUS", "1")
    monkeypatch.setenv("FAKE_SPEED", "3.5")
    monkeypatch.delenv("KERAS_BACKEND", raising=False)
    monkeypatch.delenv("OUT", raising=False)
    return Place(tmp_path)


def test_without_a_gpu_the_programs_are_counted(place, monkeypatch, capsys):
    monkeypatch.setenv("FAKE_GPUS", "0")
    place.add("a", GOOD)
    place.add("b", GOOD)
    before = place.files()
    assert gpu.main([]) == 0
    said = capsys.readouterr().out
    assert "GPU가 없어 건너뛴 프로그램: 2개" in said
    assert "torch: GPU가 보이지 않습니다." in said
    assert "tensorflow: ModuleNotFoundError: No module named" in said
    assert "dlbook doctor" in said
    assert gpu.main(["--require"]) == 1
    assert place.files() == before
    assert not (place.root / "gpu.json").exists()


def test_measuring_writes_one_file_and_nothing_else(place):
    program = place.add("a", GOOD)
    before = place.files()
    assert gpu.main([]) == 0
    assert place.files() == before
    found = place.carried()
    assert found["failed"] == found["training"] == {}
    measured = found["measured"].pop("a")
    assert found["measured"] == {}
    assert measured["output"] == (
        "장치: 가짜 GPU 0\n빠르기: 3.5\n빈 폴더: True\n")
    assert measured["code"] == program.code
    assert (measured["device"], measured["backend"]) == ("가짜 GPU 0", "torch")
    assert {"python", "keras", "torch"} <= measured["versions"].keys()
    assert not measured["versions"].keys() & {"jax", "tensorflow"}
    assert measured["seconds"] >= 0 < measured["wall"]


def test_what_was_carried_back_is_recorded(place, capsys):
    program = place.add("a", GOOD)
    assert not judge.is_measured(program)
    gpu.main([])
    assert gpu.main(["--read", "gpu.json"]) == 0
    assert "가짜 GPU 0" in capsys.readouterr().out
    measured, row = place.carried()["measured"]["a"], place.row("a")
    assert program.output() == measured.pop("output")
    assert {name: row[name] for name in measured} == measured
    program = place.program("a")
    assert judge.row_problem(program) == "" == judge.stale_row(program)
    assert judge.is_measured(program)


def test_a_changed_code_is_recorded_as_stale_and_a_changed_word_is_not(
        place, capsys):
    place.add("a", GOOD)
    place.add("b", GOOD)
    gpu.main([])
    place.write("snippets/a.py", GOOD.replace("가짜 GPU에서", "다시"))
    place.write("snippets/b.py", GOOD.replace("빈 폴더:", "폴더:"))
    capsys.readouterr()
    assert gpu.main(["--read", "gpu.json"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert "낡았습니다" not in first and "낡았습니다" in second
    assert judge.stale_row(place.program("a")) == ""
    assert "코드가 바뀌었습니다" in judge.stale_row(place.program("b"))
    assert "빈 폴더: True" in place.program("b").output()
    gpu.main(["--list"])
    assert "b: 가짜 GPU 0, " in (said := capsys.readouterr().out)
    assert said.count("낡음") == 1


def test_measured_again_it_is_recorded_again(place, monkeypatch):
    place.add("a", GOOD)
    gpu.main([])
    gpu.main(["--read", "gpu.json"])
    monkeypatch.setenv("FAKE_SPEED", "4.5")
    gpu.main([])
    assert gpu.main(["--read", "gpu.json"]) == 0
    assert "빠르기: 4.5" in place.program("a").output()


def test_a_program_that_fails_keeps_its_record(place, capsys):
    place.add("b", GOOD)
    gpu.main([])
    gpu.main(["--read", "gpu.json"])
    recorded = place.files()
    bad = GOOD.replace('print("장치', 'raise RuntimeError("모자랍니다.")\nprint("')
    place.write("snippets/b.py", bad)
    place.add("a", GOOD)
    (place.root / "gpu.json").unlink()
    capsys.readouterr()
    assert gpu.main([]) == 1
    said = capsys.readouterr()
    assert "모자랍니다." in said.err
    assert "프로그램 2개 가운데 1개" in said.out
    assert "모자랍니다." in place.carried()["failed"]["b"]
    assert list(place.carried()["measured"]) == ["a"]
    assert gpu.main(["--read", "gpu.json"]) == 1
    assert "b: 그 컴퓨터에서 실패했습니다." in capsys.readouterr().err
    path = place.root / "snippets/b.out"
    assert path.read_bytes() == recorded[path]
    assert place.row("b")["device"] == "가짜 GPU 0" == place.row("a")["device"]
    place.write("snippets/b.py", GOOD)
    assert gpu.main(["b"]) == 0
    assert place.carried()["failed"] == {}


def test_what_was_measured_is_kept_when_the_rest_is_cut_off(
        place, monkeypatch):
    place.add("a", GOOD)
    place.add("b", GOOD)
    measure, done = gpu.measure_one, []

    def cut(*given):
        if done:
            raise KeyboardInterrupt
        done.append(measure(*given))
        return done[0]

    monkeypatch.setattr(gpu, "measure_one", cut)
    with pytest.raises(KeyboardInterrupt):
        gpu.main([])
    assert list(place.carried()["measured"]) == ["a"]
    monkeypatch.setattr(gpu, "measure_one", measure)
    assert gpu.main(["b"]) == 0
    assert list(place.carried()["measured"]) == ["a", "b"]


def test_a_program_that_spends_its_processor_time_is_stopped(place, capsys):
    place.add("a", SLOW, "gpu = true\nlimit = 1")
    assert gpu.main([]) == 1
    assert "프로세서 시간 1초 안에 끝나지 않아" in capsys.readouterr().err
    assert "1초 안에" in place.carried()["failed"]["a"]


def test_the_file_is_put_where_it_was_asked(place, monkeypatch):
    place.add("a", GOOD)
    monkeypatch.setenv("OUT", str(place.root / "out"))
    gpu.main([])
    gpu.main(["--to", "named.json"])
    assert (place.root / "out/gpu.json").is_file()
    assert (place.root / "named.json").is_file()
    assert not (place.root / "gpu.json").exists()


@pytest.mark.parametrize("text", [
    "", "[]", '{"measured": {}}',
    '{"measured": [], "failed": {}, "training": {}}'])
def test_another_file_is_refused(place, capsys, text):
    place.write("gpu.json", text)
    assert gpu.main(["--read", "gpu.json"]) == 1
    assert "gpu.json을 읽을 수 없습니다." in capsys.readouterr().err


@pytest.mark.parametrize("change, told", [
    ({"plain": {"output": "1\n"}}, "gpu = true인 프로그램이 아닙니다"),
    ({"gone": {"output": "1\n"}}, "'gone'이라는 프로그램이 없습니다"),
    ({"a": {"output": "1\n"}}, "가져온 것에 code, date, device"),
])
def test_what_is_not_a_measured_program_is_refused(
        place, capsys, change, told):
    place.add("a", GOOD)
    before = place.files()
    place.write("gpu.json", json.dumps(
        {"measured": change, "failed": {}, "training": {}}))
    assert gpu.main(["--read", "gpu.json"]) == 1
    assert told in capsys.readouterr().err
    assert place.files() == before


@pytest.mark.parametrize("name", ["torchh", "numpy"])
def test_a_backend_that_cannot_train_is_refused(
        place, monkeypatch, capsys, name):
    place.add("a", GOOD)
    monkeypatch.setenv("KERAS_BACKEND", name)
    assert gpu.main([]) == 1
    assert f"'{name}'" in capsys.readouterr().err
    assert not (place.root / "gpu.json").exists()


def test_the_chosen_backend_alone_is_asked(place, monkeypatch, capsys):
    place.add("a", GOOD)
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    assert gpu.main([]) == 0
    said = capsys.readouterr().out
    assert "jax: ModuleNotFoundError" in said and "torch" not in said


def test_a_framework_that_dies_is_a_reason(place, capsys):
    place.add("a", GOOD)
    place.write("fake/torch/__init__.py", "import os\n\nos.abort()\n")
    assert gpu.main([]) == 0
    assert "torch: 답하지 못했습니다(종료 코드 -6)." in capsys.readouterr().out


def test_list_says_what_was_measured_where(place, capsys):
    place.add("a", GOOD)
    gpu.main([])
    gpu.main(["--read", "gpu.json"])
    place.add("b", GOOD)
    capsys.readouterr()
    assert gpu.main(["--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("a: 가짜 GPU 0, ")
    assert lines[1:] == ["b: 측정 전", "gpu 프로그램: 2개"]


def test_a_part_is_chosen_by_its_name(place, capsys):
    place.add("a/one", GOOD)
    place.add("b/two", GOOD)
    assert gpu.main(["b/"]) == 0
    assert list(place.carried()["measured"]) == ["b/two"]
    assert gpu.main(["c/"]) == 1
    assert "snippets/c/" in capsys.readouterr().err


def test_training_is_tried_and_not_recorded(place, capsys):
    place.add("a", GOOD)
    place.write("snippets/training/good.py",
                '"""훈련입니다."""\nprint("장치: 있음\\n낫습니다: True\\n3")\n')
    place.write("snippets/training/worse.py",
                '"""훈련입니다."""\nprint("낫습니다: False")\n')
    before = place.files()
    assert gpu.main(["--all-training"]) == 1
    said = capsys.readouterr().out
    assert "장치: 있음\n낫습니다: True\n" in said
    assert "주장 1개가 맞음" in said and "주장 1개가 틀림" in said
    assert set(place.carried()["training"]) == {
        "training/good", "training/worse"}
    gpu.main(["--read", "gpu.json"])
    assert place.files().keys() == before.keys()
    assert place.row("training/good") is None


def test_a_program_inherits_what_another_left(place, capsys):
    place.write("snippets/training/first.py", (
        '"""남깁니다."""\nopen("left.txt", "w").write("3")\nprint("남김")\n'))
    place.add("training/then", (
        '"""물려받습니다."""\n'
        'print("물려받음:", open("left.txt").read() == "3")\n'),
        'gpu = true\nafter = ["training/first"]')
    assert gpu.main([]) == 0
    assert place.carried()["measured"]["training/then"]["output"] == (
        "물려받음: True\n")


def test_an_update_never_writes_over_what_was_measured(place):
    place.add("a", GOOD)
    gpu.main([])
    gpu.main(["--read", "gpu.json"])
    before, row = place.files(), place.row("a")
    here = Run(0, "장치: CPU\n빠르기: 0.1\n빈 폴더: True\n", "", 1.0)
    program = place.program("a")
    assert judge.judge(program, here, update=True) == judge.Verdict()
    other = Run(0, "다른 이름표: CPU\n", "", 1.0)
    with pytest.raises(ProofError, match="여기서 고쳐 쓰지 않습니다"):
        judge.judge(program, other, update=True)
    assert (place.files(), place.row("a")) == (before, row)
    place.write("snippets/a.py", GOOD + "print(1)\n")  # 낡으면 알리기만 합니다
    verdict = judge.judge(place.program("a"), other, update=True)
    assert verdict.changed == () and "코드가 바뀌었습니다" in verdict.stale
    assert place.row("a") == row


def test_an_update_says_that_a_new_program_is_not_measured(place):
    program = place.add("a", GOOD)
    program.book.ledger.drop("a")
    program.beside(".out").unlink()
    here = Run(0, "장치: CPU\n", "", 1.0)
    assert judge.judge(program, here, update=True).changed == ("a.out",)
    assert program.output() == judge.UNMEASURED
    assert "device" not in place.row("a")
    assert judge.row_problem(place.program("a")) == ""


def test_the_command_needs_only_the_standard_library(place):
    """-S는 site-packages를 보지 않습니다."""
    run = subprocess.run(
        [sys.executable, "-S", "-m", "press.gpu", "--list"],
        env=os.environ | {"PYTHONPATH": str(SOURCE)}, check=False,
        cwd=place.root, capture_output=True, text=True)
    assert (run.stdout, run.stderr) == ("gpu 프로그램: 0개\n", "")
