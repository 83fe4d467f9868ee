"""근거 없이 주장하는 문장을 찾습니다.

    python -m press claims [docs/ai …]    쪽:줄: 갈래(낱말): 문장

목록이 비지 않았으면 1로 끝납니다.
"""

import re
import sys
from pathlib import Path

from press.claims.pages import Reader

MARKUP = re.compile(r"\]\([^()]*(?:\([^()]*\)[^()]*)*\)|[*`\[\]□]|<[^>]*>"
                    r"|\{\{.*?\}\}|\s")


def problems(reader, path):
    """쪽 하나에서 (줄, 까닭)을 찾습니다."""
    lines = path.read_text("utf-8-sig").split("\n")
    found, errors = reader.read(path)
    for place, reason in errors:
        yield (place if isinstance(place, int) else line_of(place, lines)), reason
    for sentence in found:
        if sentence.is_bare:
            told = ", ".join(f"{kind}({word})" for kind, word in sentence.words)
            yield line_of(sentence.text, lines), f"{told}: {sentence.text}"


def line_of(text, lines):
    """문장이 시작하는 줄입니다. 찾지 못하면 1입니다."""
    wanted = MARKUP.sub("", text)
    bare = [MARKUP.sub("", line) for line in lines]
    for length in (24, 12, 7):
        for number, line in enumerate(bare, start=1):
            if wanted[:length] in line and wanted:
                return number
    return 1


def main(argv):
    root = Path.cwd()
    reader, count = Reader(root), 0
    for only in argv or [""]:
        paths = reader.paths(only)
        if not paths:
            print(f"'{only}'로 시작하는 쪽이 없습니다.", file=sys.stderr)
            return 2
        for path in paths:
            for line, reason in problems(reader, path):
                print(f"{path.relative_to(root)}:{line}: {reason}")
                count += 1
    print(f"근거가 없는 문장 {count}개.", file=sys.stderr)
    return int(count > 0)
