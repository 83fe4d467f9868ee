"""여기서 실행해 증명할 수 없는 것의 장부입니다. 프로그램 하나가 한 줄입니다.

GPU와 시계로 잰 수, 다른 환경에서 나온 출력, 잰 범위만 적습니다. 줄은 코드와 견주는
법이 바뀌면 낡고, 글이 바뀌어도 낡지 않습니다. 낡은 줄은 지우지 않고 알립니다.
"""

import hashlib
import json
from pathlib import Path

from press.proof.files import replace
from press.proof.program import ProofError

SEAL = "seal"


class LedgerError(ProofError):
    """장부가 손을 탔거나 읽을 수 없습니다."""


class Ledger:
    """파일 하나입니다. 줄은 프로그램의 이름순입니다."""

    def __init__(self, path):
        self.path = Path(path)
        self.rows = self.read()

    def read(self):
        if not self.path.is_file():
            return {}
        rows = {}
        lines = self.path.read_text("utf-8").splitlines()
        for number, line in enumerate(lines, start=1):
            where = f"{self.path.name}:{number}"
            try:
                row = json.loads(line)
                key = row["program"]
            except (ValueError, TypeError, KeyError):
                raise LedgerError(
                    f"{where}: 읽을 수 없는 줄입니다. 병합하다 남은 표시면 지우고, "
                    "아니면 그 줄을 되돌리세요.") from None
            if row.get(SEAL) != seal(row):
                raise LedgerError(
                    f"{where}: '{key}'의 줄이 적은 뒤에 바뀌었습니다. 되돌리거나 "
                    "다시 재세요.")
            if rows and key <= max(rows):
                raise LedgerError(
                    f"{where}: '{key}'의 줄이 이름순이 아니거나 두 번 있습니다. "
                    "하나만 남기고 차례대로 놓으세요.")
            rows[key] = row
        return rows

    def row(self, key):
        """그 프로그램의 줄입니다. 없으면 None입니다."""
        return self.rows.get(key)

    def put(self, key, **values):
        """그 프로그램의 줄을 새로 적습니다."""
        row = {"program": key, **values}
        self.rows[key] = row | {SEAL: seal(row)}
        self.write()

    def drop(self, key):
        if self.rows.pop(key, None):
            self.write()

    def write(self):
        lines = [json.dumps(self.rows[key], ensure_ascii=False) + "\n"
                 for key in sorted(self.rows)]
        replace(self.path, "".join(lines).encode())


def seal(row):
    """줄에 적힌 것의 짧은 해시입니다. 손으로 고친 것을 알아챕니다."""
    body = {name: value for name, value in row.items() if name != SEAL}
    text = json.dumps(body, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def stale(row, program):
    """줄이 낡은 까닭입니다. 낡지 않았으면 빈 글입니다."""
    if row["code"] != program.code:
        return "잰 뒤에 프로그램이나 프로그램이 쓰는 꾸러미의 코드가 바뀌었습니다."
    if row["compared"] != program.settings.compared:
        return "잰 뒤에 견주는 법(moves, timed, varies)이 바뀌었습니다."
    return ""
