"""쪽마다 읽는 시간, 실행 시간, 마지막으로 검증한 날과 판을 적습니다.

수는 모두 그 쪽이 보이는 프로그램의 증거(press/evidence.py)에서 나옵니다. 첫 쪽에는
책 전체의 것을 적습니다. 읽는 시간은 글 500자에 1분, 코드 20줄에 1분으로 셉니다.
"""

import html
import math
import re

from press.site import plain

PROGRAM = re.compile(r"snippets/([\w/-]+)\.\w")
OUTPUT = re.compile(
    r'(<div [^>]*data-output="snippets/([\w/-]+)[.\w]*(?::[^"]*)?"[^>]*>\s*'
    r'<span class="filename">[^<]*)</span>')
FIGURE = plain.element("svg")
ANSWER = re.compile(r"<details\b[^>]*>(?:(?!<details\b).)*?</details>", re.S)
NO_COPY = re.compile(r"<div [^>]*\bno-copy\b[^>]*>.*?</div>", re.S)
CODE = plain.element("pre")
LETTERS_A_MINUTE, LINES_A_MINUTE = 500, 20
STALE = "낡은 기록"
DEEPER = "더 깊이"
NAMES = {
    "python": "파이썬", "numpy": "NumPy", "matplotlib": "Matplotlib",
    "keras": "Keras", "tensorflow": "TensorFlow", "torch": "PyTorch",
    "jax": "JAX", "onnx": "ONNX", "onnxruntime": "ONNX Runtime",
    "openvino": "OpenVINO", "pytensor": "PyTensor", "theano": "Theano",
    "cntk": "CNTK",
}


def add(content, page, proofs, count):
    """쪽의 첫 문단 뒤와 끝에 내력을 더합니다. count는 책의 쪽수입니다."""
    home = page.is_homepage
    found = list(proofs.values()) if home else (
        shown(proofs, f"{page.markdown or ''}{content}"))
    lead = [f"{count}쪽" if home else f"읽는 시간 {minutes(content)}분"]
    if is_deeper(page.meta):
        lead.insert(0, f'<span class="deeper">{DEEPER}</span>')
    if found:
        lead += [f"예제 {len(found)}개",
                 f"실행 시간 {spoken(sum(proof.seconds for proof in found))}",
                 f"마지막 검증 {newest(found)}"]
    items = "".join(f'<li>{item}</li>' for item in lead)
    facts = f'\n<ul class="facts" data-search-exclude>{items}</ul>'
    head, tag, rest = marked(content, proofs).partition("</p>")
    return f"{head}{tag}{facts}{rest}{verified(found)}"


def is_deeper(meta):
    """건너뛰어도 잃을 것이 없는 쪽인지 머리말에서 읽습니다."""
    return meta.get("depth") == "deeper"


def marked(content, proofs):
    """장부의 줄이 낡은 출력에 표를 답니다."""
    def mark(match):
        proof = proofs.get(match[2])
        if proof is None or not proof.stale:
            return match[0]
        title = html.escape(f"{proof.date}에 적은 출력입니다. {proof.stale}")
        return (f'{match[1]} <span class="stale" title="{title}">{STALE}'
                "</span></span>")

    return OUTPUT.sub(mark, content)


def verified(found):
    """마지막 검증의 날, 장치, 판입니다."""
    if not found:
        return ""
    devices = ", ".join(sorted({proof.device for proof in found}))
    text = (f"예제 {len(found)}개를 {newest(found)}까지 {devices}에서 "
            f"실행했습니다. {', '.join(versions(found))}.")
    return (f'\n<footer class="verified" data-search-exclude>'
            f"{html.escape(text)}</footer>")


def shown(proofs, text):
    """글이 보이는 프로그램의 증거입니다."""
    names = sorted(set(PROGRAM.findall(text)) & proofs.keys())
    return [proofs[name] for name in names]


def newest(found):
    """가장 새로운 날입니다. 증거가 없으면 빈 글입니다."""
    return max((proof.date for proof in found), default="")


def minutes(content):
    """읽는 데 드는 분입니다. 접어 둔 풀이와 그림 속의 글은 세지 않습니다."""
    while ANSWER.search(content):
        content = ANSWER.sub("", content)
    content = NO_COPY.sub("", FIGURE.sub("", content))
    lines = sum(match["inside"].count("\n") + 1
                for match in CODE.finditer(content))
    letters = len("".join(plain.text(CODE.sub("", content)).split()))
    return math.ceil(letters / LETTERS_A_MINUTE + lines / LINES_A_MINUTE)


def spoken(seconds):
    if seconds < 10:
        return f"{max(seconds, 0.1):.1f}초"
    return f"{seconds:.0f}초" if seconds < 90 else f"{seconds / 60:.0f}분"


def versions(found):
    """쓴 패키지의 판입니다. 여럿이면 모두 적습니다."""
    used = {}
    for proof in found:
        for name, version in proof.versions.items():
            used.setdefault(name, set()).add(version)
    for name, shown in NAMES.items():
        if name in used:
            yield f"{shown} {', '.join(sorted(used[name]))}"
