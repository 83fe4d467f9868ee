"""장부의 줄이 차례대로 놓이고, 손을 탄 줄은 읽지 않는지 봅니다."""

import pytest

from press.proof.ledger import Ledger, LedgerError


@pytest.fixture
def path(tmp_path):
    kept = Ledger(tmp_path / "ledger.jsonl")
    for key in ("나", "가", "다/라"):
        kept.put(key, code="1", files={})
    return kept.path


def test_rows_are_one_a_line_and_in_order(path):
    lines = path.read_text("utf-8").splitlines()
    assert [line[:14] for line in lines] == [
        '{"program": "가', '{"program": "나', '{"program": "다']
    assert Ledger(path).row("나")["code"] == "1"
    assert Ledger(path).row("없음") is None


def test_one_row_changes_one_line(path):
    before = path.read_text("utf-8").splitlines()
    Ledger(path).put("나", code="2", files={})
    after = path.read_text("utf-8").splitlines()
    assert [a == b for a, b in zip(before, after)] == [True, False, True]
    Ledger(path).drop("나")
    assert path.read_text("utf-8").splitlines() == [before[0], before[2]]


def test_writing_the_same_row_touches_nothing(path):
    before = path.stat().st_mtime_ns
    Ledger(path).put("나", code="1", files={})
    Ledger(path).drop("없음")
    assert path.stat().st_mtime_ns == before


def test_no_file_is_an_empty_ledger(tmp_path):
    assert Ledger(tmp_path / "none.jsonl").rows == {}


@pytest.mark.parametrize("old, new, where, word", [
    ('"code": "1"', '"code": "2"', 1, "'가'의 줄이 적은 뒤에 바뀌었습니다"),
    ('{"program": "나"', '<<<<<<<', 2, "읽을 수 없는 줄"),
    ('{"program": "나"', '{"name": "나"', 2, "읽을 수 없는 줄"),
    ('\n', '\n\n', 2, "읽을 수 없는 줄"),
    (', "seal"', ', "sealed"', 1, "적은 뒤에 바뀌었습니다"),
])
def test_a_touched_row_is_refused_with_its_line(path, old, new, where, word):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(LedgerError, match=f"ledger.jsonl:{where}: .*{word}"):
        Ledger(path)


@pytest.mark.parametrize("order", [(1, 0, 2), (0, 0, 1), (0, 2, 2)])
def test_rows_in_another_order_are_refused(path, order):
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[number] for number in order), "utf-8")
    with pytest.raises(LedgerError, match="이름순이 아니거나 두 번"):
        Ledger(path)
