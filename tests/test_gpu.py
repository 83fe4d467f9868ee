"""GPU에서만 보이는 예제를 실행해 기록하는 명령을 가짜 GPU로 확인합니다."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from press import examples, gpu, records

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
HEAD = '''\
"""가짜 GPU에서 재는 예제입니다."""
# dlbook: gpu
# dlbook: fresh
'''
GOOD = HEAD + """\
# dlbook: tolerance=빠르기 any
import os

import keras
from dlbook import devices

print("장치:", devices.name())
print("빠르기:", os.environ["FAKE_SPEED"])
print("빈 폴더:", os.listdir() == [])
"""
BAD = HEAD + 'raise RuntimeError("메모리가 모자랍니다.")\n'


class Place:
    """예제 몇 개와 가짜 프레임워크가 있는 폴더입니다."""

    def __init__(self, root):
        self.root = root
        self.write("requirements/test.txt", "numpy\n")
        for name, text in (("keras", KERAS), ("torch", TORCH),
                           ("tensorflow", MISSING), ("jax", MISSING)):
            self.write(f"fake/{name}/__init__.py", text)
        self.write("snippets/plain.py", '"""CPU의 예제입니다."""\nprint(1)\n')

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def add(self, name, source):
        self.write(f"snippets/{name}.py", source)
        example = examples.Example(self.root, f"snippets/{name}.py")
        records.write_unmeasured(example)
        return example

    def files(self):
        return {path: path.read_bytes()
                for path in (self.root / "snippets").rglob("*.*")}


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "fake"))
    monkeypatch.setenv("FAKE_GPUS", "1")
    monkeypatch.setenv("FAKE_SPEED", "3.5")
    monkeypatch.delenv("KERAS_BACKEND", raising=False)
    return Place(tmp_path)


def test_without_a_gpu_the_examples_are_counted(place, monkeypatch, capsys):
    monkeypatch.setenv("FAKE_GPUS", "0")
    place.add("a", GOOD)
    place.add("b", GOOD)
    before = place.files()
    assert gpu.main([]) == 0
    said = capsys.readouterr().out
    assert "GPU가 없어 건너뛴 예제: 2개" in said
    assert "torch: GPU가 보이지 않습니다." in said
    assert "tensorflow: ModuleNotFoundError: No module named" in said
    assert "dlbook doctor" in said
    assert place.files() == before
    assert gpu.main(["--require"]) == 1
    assert place.files() == before


def test_with_a_gpu_they_are_recorded(place, capsys):
    example = place.add("a", GOOD)
    assert records.unmeasured(example)
    assert gpu.main([]) == 0
    assert records.read(example.beside(".out")) == (
        "장치: 가짜 GPU 0\n빠르기: 3.5\n빈 폴더: True\n")
    record = json.loads(records.read(example.beside(".json")))
    assert record["device"] == "가짜 GPU 0"
    assert record["backend"] == "torch" and "torch" in record["versions"]
    assert not records.unmeasured(example)
    assert records.stale(example) == ""
    assert "기록함" in capsys.readouterr().out
    assert not (place.root / "snippets/plain.json").exists()


def test_what_was_measured_again_is_written_though_within_tolerance(
        place, monkeypatch):
    example = place.add("a", GOOD)
    gpu.main([])
    monkeypatch.setenv("FAKE_SPEED", "4.5")
    assert gpu.main([]) == 0
    assert "빠르기: 4.5" in records.read(example.beside(".out"))
    assert records.stale(example) == ""


def test_an_example_that_fails_keeps_its_record(place, capsys):
    bad, good = place.add("a", BAD), place.add("b", GOOD)
    before = {suffix: bad.beside(suffix).read_bytes()
              for suffix in (".out", ".json")}
    assert gpu.main([]) == 1
    said = capsys.readouterr()
    assert "메모리가 모자랍니다." in said.err
    assert "예제 2개 가운데 1개" in said.out
    assert {suffix: bad.beside(suffix).read_bytes()
            for suffix in (".out", ".json")} == before
    assert not records.unmeasured(good)


def test_an_example_that_does_not_end_is_stopped(place, capsys):
    slow = HEAD + "# dlbook: limit=1\nimport time\n\ntime.sleep(60)\n"
    example = place.add("a", slow)
    assert gpu.main([]) == 1
    assert "1초 안에 끝나지 않아" in capsys.readouterr().err
    assert records.unmeasured(example)


@pytest.mark.parametrize("name", ["torchh", "numpy"])
def test_a_backend_that_cannot_train_is_refused(
        place, monkeypatch, capsys, name):
    place.add("a", GOOD)
    before = place.files()
    monkeypatch.setenv("KERAS_BACKEND", name)
    assert gpu.main([]) == 1
    assert f"'{name}'" in capsys.readouterr().err
    assert place.files() == before


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
    place.add("b", GOOD)
    capsys.readouterr()
    assert gpu.main(["--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("a: 가짜 GPU 0, ")
    assert lines[1:] == ["b: 측정 전", "gpu 예제: 2개"]


def test_a_part_is_chosen_by_its_name(place, capsys):
    first, second = place.add("a/one", GOOD), place.add("b/two", GOOD)
    assert gpu.main(["b/"]) == 0
    assert records.unmeasured(first) and not records.unmeasured(second)
    assert gpu.main(["c/"]) == 1
    assert "snippets/c/" in capsys.readouterr().err


def test_training_is_tried_and_not_recorded(place, capsys):
    place.add("a", GOOD)
    place.write("snippets/training/good.py",
                '"""훈련입니다."""\nprint("장치: 있음\\n낫습니다: True\\n3")\n')
    place.write("snippets/training/worse.py",
                '"""훈련입니다."""\nprint("낫습니다: False")\n')
    assert gpu.main(["--all-training"]) == 1
    said = capsys.readouterr().out
    assert "장치: 있음\n낫습니다: True\n" in said
    assert "주장 1개가 맞음" in said and "주장 1개가 틀림" in said
    names = {path.name for path in
             (place.root / "snippets/training").iterdir()}
    assert names == {"good.py", "worse.py"}


def test_the_command_needs_only_the_standard_library(place):
    """-S는 site-packages를 보지 않습니다."""
    run = subprocess.run(
        [sys.executable, "-S", "-m", "press.gpu", "--list"],
        env=os.environ | {"PYTHONPATH": str(
            Path(gpu.__file__).resolve().parents[2])},
        cwd=place.root, capture_output=True, text=True)
    assert (run.stdout, run.stderr) == ("gpu 예제: 0개\n", "")
