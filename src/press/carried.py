"""GPU에서 잰 것을 담아 가지고 오는 작은 파일입니다. 표준 라이브러리만 씁니다."""

import json
import sys

from press.proof.files import file_hash, replace
from press.proof.ledger import stale
from press.proof.program import ProofError

PARTS = ("measured", "failed", "training")
ROW = ("code", "date", "device", "backend", "versions", "seconds", "wall")


class Carried:
    """가지고 갈 파일입니다. 이미 있으면 이어 적고, 적을 때마다 다 쓴 파일이 됩니다.

    measured는 잰 것, failed는 실패한 까닭, training은 훈련해 본 것입니다.
    """

    def __init__(self, path):
        self.path = path
        self.parts = (load(path) if path.is_file()
                      else {part: {} for part in PARTS})

    def put(self, part, key, value):
        """key에 대해 앞서 적은 것을 지우고 새로 적습니다."""
        if part != "failed":
            self.parts["failed"].pop(key, None)
        self.parts[part][key] = value
        text = json.dumps(self.parts, ensure_ascii=False, indent=1) + "\n"
        replace(self.path, text.encode())


def load(path):
    try:
        found = json.loads(path.read_text("utf-8"))
        if all(isinstance(found[part], dict) for part in PARTS):
            return found
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise ProofError(f"{path}을 읽을 수 없습니다. 'python -m press gpu'가 적은 "
                     "파일인지 확인하세요.")


def record(book, path):
    """가져온 파일의 잰 것을 옆과 장부에 적습니다. 실패가 있으면 1입니다."""
    parts = load(path)
    problems = 0
    for key, told in sorted(parts["failed"].items()):
        problems += 1
        print(f"{key}: 그 컴퓨터에서 실패했습니다. 기록은 그대로 둡니다.\n{told}",
              file=sys.stderr)
    for key, measured in sorted(parts["measured"].items()):
        try:
            print(f"{key}: {write(book, key, measured)}")
        except ProofError as error:
            problems += 1
            print(error, file=sys.stderr)
    return int(problems > 0)


def write(book, key, measured):
    """잰 것 하나를 적고, 무엇을 했는지 알려 줍니다."""
    program = book.program(key)
    if not program.settings.gpu:
        raise ProofError(f"{program.name}: gpu = true인 프로그램이 아닙니다. "
                         "이름이 바뀌었으면 다시 재세요.")
    missing = [name for name in ("output", *ROW) if name not in measured]
    if missing:
        raise ProofError(f"{program.name}: 가져온 것에 {', '.join(missing)}이 "
                         "없습니다. 다시 재세요.")
    replace(program.beside(".out"), measured["output"].encode())
    book.ledger.put(
        key, compared=program.settings.compared,
        files={path.name: file_hash(path) for path in program.artefacts()},
        **{name: measured[name] for name in ROW})
    told = f"{measured['device']}, {measured['date']}에 잰 것을 기록했습니다."
    if reason := stale(book.ledger.row(key), program):
        told += f" 낡았습니다: {reason}"
    return told
