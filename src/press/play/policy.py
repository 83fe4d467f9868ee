"""쪽이 부를 수 있는 곳을 이 사이트로 좁힙니다(Content-Security-Policy).

깃허브 페이지는 머리글을 보내지 않으므로 `<meta>`로 적습니다. 쪽에 든 스크립트는 해시로
허락합니다. 파이썬의 일꾼은 blob에서 시작해 이 정책을 물려받습니다.
"""

import base64
import hashlib
import re
from pathlib import Path

INLINE = re.compile(r"<script(?P<told>[^>]*)>(?P<code>.*?)</script>", re.S)
CHARSET = re.compile(r'<meta charset="utf-8">', re.I)
POLICY = ("default-src 'self'; base-uri 'self'; object-src 'none'; "
          "form-action 'self'; img-src 'self' data: blob:; "
          "style-src 'self' 'unsafe-inline'; "
          "worker-src 'self' blob:; "
          "script-src 'self' 'wasm-unsafe-eval'{hashes}")


def build(site):
    for path in Path(site).rglob("*.html"):
        text = path.read_text("utf-8")
        path.write_text(guarded(text), "utf-8")


def guarded(text):
    """첫머리에 정책을 적은 쪽입니다."""
    told = POLICY.format(hashes="".join(
        f" 'sha256-{digest}'" for digest in digests(text)))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{told}">'
    return CHARSET.sub(lambda match: match[0] + meta, text, count=1)


def digests(text):
    found = [match["code"] for match in INLINE.finditer(text)
             if "src=" not in match["told"]]
    return [base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
            for code in dict.fromkeys(found)]
