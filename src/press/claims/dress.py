"""지은 쪽의 표시를 ‘근거’ 단추로 바꾸고, 단추가 여는 상자를 쪽의 끝에 놓습니다.

여닫는 것은 브라우저의 popover이므로 스크립트가 없어도 키보드와 손가락으로 됩니다.
"""

import html
import re

from press.claims import evidence, places, sentences, words

MARK = re.compile(r'<span data-claim="([^"]*)"[^>]*></span>')
BUTTON = ('<button type="button" class="claim-mark" popovertarget="{id}" '
          'aria-label="이 문장의 근거" data-search-exclude>근거</button>')
BOX = """\
<div class="claim" id="{id}" popover role="group" aria-label="근거" \
data-search-exclude>
{rows}
<button type="button" popovertarget="{id}" popovertargetaction="hide">닫기\
</button>
</div>"""


class Dress:
    """책 하나의 표시를 바꿉니다. link는 (쪽의 소스, 자리)의 주소를 짓습니다."""

    def __init__(self, book, proofs):
        self.book, self.proofs = book, proofs
        self.shown = places.shown(book)

    def put(self, content, here, link):
        """본문에 단추와 상자를 놓습니다. here는 이 쪽의 소스입니다."""
        if not MARK.search(content):
            return content
        kinds = {number: sentence.kind for sentence in sentences.read(content)
                 for number, _ in sentence.marks}
        boxes, count = {}, iter(range(content.count("data-claim")))

        def button(match):
            name, number = html.unescape(match[1]), next(count)
            if name in evidence.WORDS:
                return match[0]
            key = kinds.get(number, words.VALUE), name
            place = boxes.setdefault(key, f"claim-{len(boxes) + 1}")
            return BUTTON.format(id=place)

        content = MARK.sub(button, content)
        return content + "".join(
            "\n" + BOX.format(id=place, rows=self.rows(kind, name, here, link))
            for (kind, name), place in boxes.items())

    def rows(self, kind, name, here, link):
        found = evidence.find(self.book, name)
        told = (self.program if found.program else self.source)(
            found, here, link)
        return "\n".join(f"<div>{each}</div>" for each in (
            f"<strong>{kind}</strong>", *told))

    def source(self, found, here, link):
        page = f"{evidence.BIBLIOGRAPHY}.md"
        yield f"참고 문헌: {anchor(link, page, found.name, found.label)}"

    def program(self, found, here, link):
        program = found.program
        yield (f"프로그램: <code>{html.escape(program.name)}</code> "
               f"({self.where(program, here, link)})")
        yield from (f"<code>{html.escape(line)}</code>"
                    for line in found.lines)
        if not found.lines:
            yield f"확인하는 것: {html.escape(found.label)}"
        yield from self.spread(program, found.label)
        if proof := self.proofs.get(program.key):
            stale = f" 낡은 기록입니다. {proof.stale}" if proof.stale else ""
            yield html.escape(
                f"{proof.date}에 {proof.device}에서 확인했습니다.{stale}")

    def where(self, program, here, link):
        """프로그램이 보이는 자리의 링크입니다. 이 쪽에 있으면 그 자리입니다."""
        found = self.shown.get(program.key, ())
        place = next((each for each in found if each.page == here),
                     next(iter(found), None))
        if place is None:
            return anchor(link, places.PAGE, places.anchor(program.key),
                          program.name)
        return anchor(link, place.page, place.anchor, place.title)

    def spread(self, program, label):
        """씨앗과 기계를 바꾸어 잰 범위입니다."""
        row = self.book.ledger.row(program.key) or {}
        if ranges := row.get("ranges", {}).get(label):
            told = ", ".join(f"{spoken(low, step)}–{spoken(high, step)}"
                             for low, high, step in ranges)
            runs = f"{row['runs']}번 " if row.get("runs") else ""
            yield f"씨앗과 기계를 바꾸어 {runs}잰 범위: <code>{told}</code>"


def anchor(link, page, name, text):
    """쪽으로 가는 링크입니다. 책에 없는 쪽이면 글만 적습니다."""
    address = link(page, name)
    return (f'<a href="{html.escape(address)}">{html.escape(text)}</a>'
            if address else html.escape(text))


def spoken(value, step):
    """끝자리가 step인 수입니다."""
    digits = max(0, len(f"{step:.10f}".rstrip("0").partition(".")[2]))
    return f"{value:,.{digits}f}"
