"""근거 없이 주장하는 문장을 찾습니다.

    python -m press claims [docs/ai …]    쪽:줄: 갈래(낱말): 문장

목록이 비지 않았으면 1로 끝납니다.
"""

import re
import sys
from bisect import bisect_right
from pathlib import Path

from press.claims.pages import Reader

MARKUP = re.compile(r"`[^`]*`|\]\([^()]*(?:\([^()]*\)[^()]*)*\)|[*\[\]□]"
                    r"|<[^>]*>|\{\{.*?\}\}|\s")
LENGTHS = (24, 12, 6)  # 앞머리를 이만큼 견주어 줄을 찾습니다


def problems(reader, path):
    """쪽 하나에서 (줄, 까닭)을 찾습니다."""
    source = Lines(path.read_text("utf-8-sig"))
    found, errors = reader.read(path)
    for place, reason in errors:
        yield (place + 1 if isinstance(place, int)
               else source.find(place)), reason
    for sentence in found:
        if sentence.is_bare:
            told = ", ".join(f"{kind}({word})" for kind, word in sentence.words)
            yield source.find(sentence.text), f"{told}: {sentence.text}"


class Lines:
    """소스의 줄들입니다. 꾸민 것을 떼고 문장을 찾습니다."""

    def __init__(self, text):
        self.joined, self.starts = "", []
        for line in text.split("\n"):
            self.starts.append(len(self.joined))
            self.joined += MARKUP.sub("", line)

    def find(self, text):
        """글이 시작하는 줄입니다. 찾지 못하면 1입니다."""
        wanted = MARKUP.sub("", text)
        for length in LENGTHS:
            at = self.joined.find(wanted[:length]) if wanted else -1
            if at >= 0:
                return bisect_right(self.starts, at)
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
