"""선언을 읽고, 모르는 선언을 줄과 함께 거절하는지 봅니다."""

import pytest

from press.proof.settings import (
    LIMIT,
    Settings,
    SettingsError,
    check_order,
    read,
)


@pytest.fixture
def declared(tmp_path):
    def declared(text):
        path = tmp_path / "programs.toml"
        path.write_bytes(text.encode())
        return read(path)

    return declared


def test_no_file_and_nothing_declared(tmp_path):
    assert read(tmp_path / "none.toml") == {}
    assert Settings() == Settings(limit=LIMIT) and not Settings().is_measured


def test_every_declaration(declared):
    found = declared("""\
["tensors/dot/speed"]
environment = "backends"
fresh = true
loopback = true
gpu = true
limit = 90
raises = "ValueError"
after = ["a"]
moves = ["손실", ".svg"]
timed = ["시간"]
varies = ["지은 글"]
seeds = ["손실"]
""")
    assert found == {"tensors/dot/speed": Settings(
        environment="backends", fresh=True, loopback=True, gpu=True,
        limit=90.0, raises="ValueError", after=("a",),
        moves=("손실", ".svg"), timed=("시간",), varies=("지은 글",),
        seeds=("손실",))}


def test_files_of_other_editors(declared):
    assert declared('\ufeff["가"]\r\nfresh = true\r\n') == {
        "가": Settings(fresh=True)}


@pytest.mark.parametrize("line", [
    "frsh = true", "fresh = 1", 'fresh = "예"', "fresh = false",
    "bench = 5", 'limit = "열"', "limit = 0", "limit = true", "raises = true",
    'raises = ""', "moves = []", 'moves = "손실"', "moves = [1]",
    'moves = ["손실", 2]', "after = {}", "tolerance = 0.5",
])
def test_unreadable_declarations_name_the_line(declared, line):
    with pytest.raises(SettingsError, match=r'programs\.toml:3: \["나"\]'):
        declared(f'["가"]\nfresh = true\n["나"]\n{line}\n')


@pytest.mark.parametrize("text, word", [
    ('["가"', "읽을 수 없습니다"),
    ('["가"]\n["가"]\n', "읽을 수 없습니다"),
    ('"가" = 1\n', "표가 아니라 1이"),
    ('["가"]\nbench = true\nraises = "E"\n', "bench는 raises나 source와"),
    ('["가"]\nbench = true\nsource = "책"\n', "bench는 raises나 source와"),
    ('["가"]\nmoves = ["a"]\ntimed = ["a"]\n', "'a'을 두 번"),
    ('["가"]\nmoves = ["a", "a"]\n', "'a'을 두 번"),
    ('["가"]\nseeds = ["a"]\n', "'a'을 moves에도"),
])
def test_what_makes_no_sense_is_refused(declared, text, word):
    with pytest.raises(SettingsError, match=word):
        declared(text)


def test_what_starts_in_a_process_of_its_own():
    assert Settings(bench=True).starts_fresh
    assert Settings(environment="backends").starts_fresh
    assert not Settings(gpu=True).starts_fresh


@pytest.mark.parametrize("after, word", [
    ({"가": ["가"]}, "돌고 돌아"),
    ({"가": ["나"], "나": ["다"], "다": ["가"]}, "돌고 돌아"),
    ({"가": ["bench"]}, "실행하지 않습니다"),
    ({"가": ["source"]}, "실행하지 않습니다"),
    ({"가": ["나"], "나": ["far"]}, "실행하지 않습니다"),
])
def test_what_cannot_run_before_is_refused(after, word):
    found = {key: Settings(after=tuple(names)) for key, names in after.items()}
    found |= {"bench": Settings(bench=True), "source": Settings(source="책"),
              "far": Settings(environment="backends")}
    with pytest.raises(SettingsError, match=word):
        check_order("programs.toml", found)


def test_a_chain_of_programs_is_fine():
    check_order("programs.toml", {
        "가": Settings(after=("나", "다")), "나": Settings(after=("다",))})
