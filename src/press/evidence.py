"""프로그램이 언제, 어디에서, 어떤 판으로 마지막에 실행되었는지 읽습니다.

    snippets/evidence/<환경>.json   그 환경의 프로그램을 모두 실행한 날과 판과 시간
    snippets/ledger.jsonl           여기서 실행해 증명하지 못하는 것의 줄

장부의 줄에 장치(device)가 있으면, 그 프로그램에는 환경의 것이 아니라 줄에 적힌 날과
장치와 판이 맞습니다. 두 파일이 없으면 아는 것이 없을 뿐, 쪽은 그대로 섭니다.
"""

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from press.proof.program import SUFFIXES

ENVIRONMENTS = "snippets/evidence"
LEDGER = "snippets/ledger.jsonl"
IMPORT = re.compile(r"(?m)^[ \t]*(?:from|import)[ \t]+([\w., ]+)")
BORROWED = re.compile(
    r"(?m)^[ \t]*(?:from|import) dlbook([\w.]*)(?: import \(?([\w, ]+))?")
ENGINES = ("cntk", "jax", "onnxruntime", "openvino", "tensorflow", "theano",
           "torch")


@dataclass(frozen=True)
class Proof:
    """프로그램 하나를 마지막으로 실행한 일입니다."""

    root: Path
    program: str
    environment: str
    date: str
    device: str
    seconds: float
    installed: dict
    stale: str = ""

    @cached_property
    def versions(self):
        """설치된 것 가운데 프로그램이 가져오는 것의 판입니다."""
        text = source(self.root, self.program)
        names = {"python"} | packages(self.root, text)
        if self.environment not in ("", "test"):
            names |= {engine for engine in ENGINES if engine in text}
        elif "keras" in names:
            names.add("tensorflow")  # 케라스의 기본 백엔드입니다
        return {name: version for name, version in self.installed.items()
                if name.replace("-", "_") in names}


def read(root, stale=lambda row: ""):
    """{프로그램: Proof}입니다. stale(줄)은 장부의 줄이 낡은 까닭입니다."""
    root, found = Path(root), {}
    for path in sorted((root / ENVIRONMENTS).glob("*.json")):
        run = json.loads(path.read_text("utf-8"))
        for program, seconds in run["seconds"].items():
            found[program] = Proof(root, program, path.stem, run["date"],
                                   run["device"], seconds, run["versions"])
    for row in ledger(root):
        if proof := measured(root, row, found, stale(row)):
            found[proof.program] = proof
    return found


def ledger(root):
    """장부의 줄들입니다."""
    path = Path(root, LEDGER)
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [json.loads(line) for line in lines]


def measured(root, row, found, stale):
    """장부에 적힌 실행입니다. 환경이 증명했고 낡지도 않았으면 None입니다."""
    program, known = row["program"], found.get(row["program"])
    if "device" in row:
        return Proof(root, program, known.environment if known else "",
                     row["date"], row["device"], row.get("seconds", 0),
                     row["versions"], stale)
    if stale and known:
        return Proof(root, program, known.environment, known.date,
                     known.device, known.seconds, known.installed, stale)
    return None


def source(root, program):
    for suffix in SUFFIXES:
        path = Path(root, "snippets", program + suffix)
        if path.exists():
            return path.read_text("utf-8")
    return ""


def packages(root, text):
    """프로그램이 가져오는 이름들입니다. dlbook의 모듈이 가져오는 것도 따라갑니다."""
    names, waiting = imported(text)
    names, waiting, seen = set(names), set(waiting), set()
    while waiting:
        package = waiting.pop()
        seen.add(package)
        for path in files(root, package):
            more, inner = module(path, path.stat().st_mtime_ns)
            names |= more
            waiting |= inner - seen
    return names


def imported(text):
    """(import 줄의 이름들, 그 가운데 dlbook 모듈의 이름들)입니다."""
    names = {word for line in IMPORT.findall(text)
             for word in re.findall(r"\w+", line)}
    inner = set()
    for package, borrowed in BORROWED.findall(text):
        inner |= {package, *(f"{package}.{name.strip()}"
                             for name in borrowed.split(","))}
    return names, inner


@cache
def module(path, _changed):
    return imported(path.read_text("utf-8"))


def files(root, package):
    """'.figures'처럼 적은 dlbook 모듈의 파일입니다."""
    place = Path(root, "src/dlbook", *package.split("."))
    return [path for path in (place.with_suffix(".py"), place / "__init__.py")
            if path.is_file()]
