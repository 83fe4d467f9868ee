"""쪽마다 읽는 시간을, 사이트를 짓지 않고 셉니다.

    python -m press minutes [ai …]    쪽마다의 분과, 꼭 읽을 쪽의 합

쪽의 제목 아래에 보이는 것과 같은 셈입니다(press.site.evidence). 머리말에
'depth: deeper'라고 적은 쪽은 더 깊이 읽을 쪽이어서 합에 들지 않습니다.
"""

import html
import json
import sys
from pathlib import Path

from mkdocs.utils import meta

from press import notebooks
from press.claims.pages import NOTEBOOK, Reader
from press.site import evidence


def minutes(root, only=""):
    """{쪽: (분, 더 깊이 읽을 쪽인지)}입니다. only는 쪽의 앞부분입니다."""
    reader, found = Reader(root), {}
    for path in reader.paths(only):
        text = path.read_text("utf-8-sig")
        found[reader.name(path)] = (
            evidence.minutes(content(text, path.suffix, reader.renderer)),
            path.suffix != NOTEBOOK and evidence.is_deeper(
                meta.get_data(text)[1]))
    return found


def content(text, suffix, renderer):
    """그린 본문입니다. 노트북은 접어 둔 것과 출력을 빼고 그립니다."""
    if suffix != NOTEBOOK:
        return str(renderer.draw(text).content)
    parts = []
    for cell in json.loads(text)["cells"]:
        source = "".join(cell["source"])
        tags = cell["metadata"].get("tags", [])
        if notebooks.ANSWER in tags:
            continue
        if cell["cell_type"] == "markdown":
            parts.append(str(renderer.draw(source).content))
        elif cell["metadata"].get("cell") and notebooks.FIGURE not in tags:
            parts.append(f"<pre>{html.escape(source)}</pre>")
    return "\n".join(parts)


def core(found):
    """꼭 읽을 쪽을 모두 읽는 데 드는 분입니다."""
    return sum(number for number, deeper in found.values() if not deeper)


def main(argv):
    for only in argv or [""]:
        found = minutes(Path.cwd(), only)
        if not found:
            print(f"'{only}'로 시작하는 쪽이 없습니다.", file=sys.stderr)
            return 2
        for name, (number, deeper) in found.items():
            print(f"{number:4}분  {name}{'  (더 깊이)' if deeper else ''}")
        print(f"{core(found):4}분  꼭 읽을 쪽을 모두")
    return 0
