"""쪽마다 읽는 시간, 실행 시간, 마지막으로 검증한 날과 판을 적습니다.

수는 모두 그 쪽이 보이는 예제의 기록(.json)에서 나옵니다. 첫 쪽에는 책 전체의 것을
적습니다. 읽는 시간은 글 500자에 1분, 코드 20줄에 1분으로 셉니다.
"""

import html
import json
import math
import re
from pathlib import Path

from bs4 import BeautifulSoup

UNMEASURED = "측정 전"

EXAMPLE = re.compile(r"snippets/([\w/-]+)\.\w")
LETTERS_A_MINUTE, LINES_A_MINUTE = 500, 20
NAMES = {
    "python": "파이썬", "numpy": "NumPy", "matplotlib": "Matplotlib",
    "keras": "Keras", "tensorflow": "TensorFlow", "torch": "PyTorch",
    "jax": "JAX", "onnx": "ONNX", "onnxruntime": "ONNX Runtime",
    "openvino": "OpenVINO", "pytensor": "PyTensor", "theano": "Theano",
    "cntk": "CNTK",
}


def add(content, page, config, count):
    """쪽의 첫 문단 뒤와 끝에 내력을 더합니다. count는 책의 쪽수입니다."""
    root = Path(config.config_file_path).parent
    home = page.is_homepage
    found = measured(book(root)) if home else (
        records(root, f"{page.markdown or ''}{content}"))
    lead = [f"{count}쪽" if home else f"읽는 시간 {minutes(content)}분"]
    if found:
        lead += [f"예제 {len(found)}개",
                 f"실행 시간 {spoken(sum(r['seconds'] for r in found))}",
                 f"마지막 검증 {max(r['date'] for r in found)}"]
    items = "".join(f'<li>{item}</li>' for item in lead)
    facts = f'\n<ul class="facts" data-search-exclude>{items}</ul>'
    head, mark, rest = content.partition("</p>")
    return f"{head}{mark}{facts}{rest}{verified(found)}"


def verified(found):
    """마지막 검증의 날, 장치, 판입니다."""
    if not found:
        return ""
    text = (f"예제 {len(found)}개를 {max(r['date'] for r in found)}까지 "
            f"{', '.join(devices(found))}에서 실행했습니다. "
            f"{', '.join(versions(found))}.")
    return (f'\n<footer class="verified" data-search-exclude>'
            f"{html.escape(text)}</footer>")


def records(root, text):
    """글이 보이는 예제의 기록입니다. 재지 못한 것은 뺍니다."""
    return measured(shown(root, text))


def shown(root, text):
    """글이 보이는 예제의 모든 기록입니다."""
    names = sorted(set(EXAMPLE.findall(text)))
    paths = [root / f"snippets/{name}.json" for name in names]
    return read(path for path in paths if path.exists())


def book(root):
    """책에 있는 모든 예제의 기록입니다."""
    return read(sorted((root / "snippets").rglob("*.json")))


def read(paths):
    return [json.loads(path.read_text(encoding="utf-8")) for path in paths]


def measured(found):
    """재지 못한 것을 뺀 기록입니다."""
    return [record for record in found if record["device"] != UNMEASURED]


def minutes(content):
    """읽는 데 드는 분입니다. 접어 둔 풀이와 그림 속의 글은 세지 않습니다."""
    body = BeautifulSoup(content, "html.parser")
    for element in body.select("svg, details, .no-copy"):
        element.decompose()
    lines = 0
    for code in body.select("pre"):
        lines += len(code.get_text().split("\n"))
        code.decompose()
    letters = len(re.sub(r"\s+", "", body.get_text()))
    return math.ceil(letters / LETTERS_A_MINUTE + lines / LINES_A_MINUTE)


def spoken(seconds):
    if seconds < 10:
        return f"{max(seconds, 0.1):.1f}초"
    return f"{seconds:.0f}초" if seconds < 90 else f"{seconds / 60:.0f}분"


def devices(found):
    return sorted({record["device"] for record in found})


def versions(found):
    """쓴 패키지의 판입니다. 여럿이면 모두 적습니다."""
    for name, shown in NAMES.items():
        used = sorted({record["versions"][name] for record in found
                       if name in record["versions"]})
        if used:
            yield f"{shown} {', '.join(used)}"
