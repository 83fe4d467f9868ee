"""환경마다 파일 하나에, 언제 어디에서 무엇으로 증명했는지 적습니다."""

import datetime
import importlib.metadata
import json
import platform

from press.proof.files import replace
from press.proof.memory import distributions


def place(book):
    name = book.environment or "test"
    return book.root / book.programs / "evidence" / f"{name}.json"


def read(book):
    """지금 환경의 증거입니다. 없으면 비었습니다."""
    path = place(book)
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}


def write(book, seconds, device="CPU"):
    """증거를 새로 적습니다. seconds는 {프로그램: 프로세서 시간(초)}입니다."""
    found = [program for program in book.find()
             if program.is_here and not program.settings.source]
    known = read(book).get("seconds", {})
    kept = {program.key: round(seconds.get(program.key,
                                           known.get(program.key, 0.0)), 2)
            for program in found}
    content = {
        "date": datetime.date.today().isoformat(), "device": device,
        "versions": versions(found), "seconds": dict(sorted(kept.items())),
    }
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    replace(place(book), text.encode())


def versions(programs):
    """파이썬과, 프로그램들이 쓰는 바깥 꾸러미의 판입니다."""
    modules = set().union(*(program.imports for program in programs))
    found = {name for module in modules
             for name in distributions().get(module, [])[:1]}
    return {"python": platform.python_version(),
            **{name: importlib.metadata.version(name)
               for name in sorted(found)}}
