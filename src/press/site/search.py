"""한국어로 찾아지는 검색입니다. Material의 검색 상자와 일꾼은 그대로 씁니다.

색인에 용어의 이름들과 오류의 글을 더하고, 일꾼 앞에 질의를 고치는 search.js를 붙입니다.
훅이 없으면 Material의 검색이 그대로 남습니다.
"""

import html
import json
import re
from pathlib import Path

from press.site import glossary

FRONT = Path(__file__).with_suffix(".js")
ERRORS = "start/errors/"  # 붙여 넣은 오류는 이 쪽에서 찾습니다
BOOSTS = {"title": 30, "names": 60, "text": 1}
# 파일로 읽는 책의 tensors/shape.html#shape는 tensors/shape/#shape입니다.
FILE = re.compile(r"(?:(?:^|/)index)?\.html(?=#|$)")
CODE = re.compile(r"<pre\b.*?</pre>", re.S)
DRAWING = re.compile(r"<svg\b[^>]*\bdata-search-exclude\b.*?</svg>", re.S)
SPAN = re.compile(r"</?(?:span|a)\b[^>]*>")
PARENTHESES = re.compile(r"\s*\(([^)]*)\)")
OUTPUT = re.compile(r"출력<pre><code>(.*?)</code></pre>", re.S)
INLINE = re.compile(r"(?<!<pre>)<code>([^<\n]*)</code>")
NAME = r"[\w.]*(?:Error|Exception|Warning)\b"
# 출력은 우리말이 든 줄과 오류의 이름 앞에서 끊깁니다.
BREAK = re.compile(rf"^(?!\s*{NAME}).*[가-힣].*$|^(?=\s*{NAME})", re.M)
# 오류를 낸 옛 줄, 그 오류, 고친 줄이 차례로 나온 출력입니다.
MENDED = re.compile(rf"^(\S.*)\n\s+{NAME}.*\n\s+지금은 (.*)$", re.M)
# 오류의 글은 오류의 이름이나 'error:'로 시작하거나, 낱말이 이어지는 문장입니다.
MESSAGE = re.compile(
    rf"{NAME}|\w+: \w|[A-Z가-힣][\w.]*(?: (?!-)\S+){{3}}"
    r"|(?!from |import )[\w.]+(?: (?!-)\S+){5}")


def build(config):
    """사이트의 색인을 채우고 일꾼에 앞글을 붙입니다."""
    place = Path(config.site_dir, "search/search_index.json")
    if not place.exists():
        return
    index = json.loads(place.read_text(encoding="utf-8"))
    docs = Path(config.docs_dir)
    enrich(index, [*terms(docs / "terms.tsv"), *words(docs / "search.tsv")])
    index["config"]["messages"] = [
        {"text": text, "place": doc["location"]} for doc in index["docs"]
        if FILE.sub("/", doc["location"]).startswith(ERRORS)
        for text in messages(doc["text"])]
    index["config"]["mended"] = [
        {"old": old, "new": new, "place": doc["location"]}
        for doc in index["docs"] for output in OUTPUT.findall(doc["text"])
        for old, new in MENDED.findall(html.unescape(output))]
    place.write_text(
        json.dumps(index, ensure_ascii=False, separators=(",", ":")),
        encoding="utf-8")
    front(Path(config.site_dir))


def light(content):
    """Material이 색인을 만들 글입니다. 색인이 보지 않는 코드의 색과 그림을 뺍니다.

    Material은 쪽을 꼬리표마다 파이썬으로 읽는데, 꼬리표의 열에 아홉이 이것입니다.
    """
    return CODE.sub(lambda code: SPAN.sub("", code[0]),
                    DRAWING.sub("", content))


def terms(path):
    """용어집의 (이름들, 가르치는 자리들)을 냅니다."""
    rows = glossary.rows(path)
    for row in rows:
        names = [*spelled(row["ko"]), *spelled(row["en"])]
        names += [name.strip() for name in (row["avoid"] or "").split(",")]
        taught = glossary.target(row, rows).get("taught") or ""
        yield [name for name in names if name], taught.split()


def words(path):
    """독자가 찾을 다른 말의 (이름들, 자리들)을 냅니다."""
    for row in glossary.rows(path):
        yield ([name.strip() for name in row["words"].split(",")],
               (row["pages"] or "").split())


def spelled(name):
    """'artificial intelligence (AI)'를 두 이름으로 나눕니다."""
    inside = PARENTHESES.findall(name)
    return [PARENTHESES.sub("", name), *inside]


def enrich(index, names):
    """용어의 이름들을 설정에 적고, 가르치는 자리의 숨은 칸에도 적습니다."""
    index["config"]["fields"] = {
        name: {"boost": boost} for name, boost in BOOSTS.items()}
    docs = {FILE.sub("/", doc["location"]).lstrip("/"): doc
            for doc in index["docs"]}
    index["config"]["names"] = []
    for found, places in names:
        taught = [section(docs, place) for place in places]
        index["config"]["names"].append(
            {"names": found, "places": [doc["location"] for doc in taught]})
        for doc in taught:
            doc["names"] = " ".join([doc.get("names", ""), *found]).strip()


def messages(text):
    """색인의 글에 보인 오류들입니다: 출력에 나온 것과, 글 속의 코드로 적은 것."""
    shown = [part for output in OUTPUT.findall(text)
             for part in BREAK.split(html.unescape(output))]
    shown += map(html.unescape, INLINE.findall(text))
    for part in shown:
        if MESSAGE.match(message := " ".join(part.split())):
            yield message


def section(docs, place):
    """자리의 색인입니다. 쪽의 제목은 쪽 전체의 색인에 들어 있습니다."""
    found = docs.get(place) or docs.get(place.partition("#")[0])
    if found is None:
        raise ValueError(
            f"찾는 말의 자리 '{place}'가 책에 없습니다. 'tensors/shape/#shape'"
            "처럼 있는 제목의 주소를 적으세요.")
    return found


def front(site):
    """일꾼 파일은 하나여야 합니다. 이름의 해시는 그대로 둡니다."""
    workers = list(site.glob("assets/javascripts/workers/search.*.min.js"))
    if len(workers) != 1:
        raise ValueError(
            f"Material의 검색 일꾼이 {len(workers)}개입니다. 하나여야 합니다. "
            "mkdocs-material의 판이 바뀌었다면 search.js가 맞는지 확인하세요.")
    front, text = (path.read_text(encoding="utf-8")
                   for path in (FRONT, workers[0]))
    if not text.startswith(front):
        workers[0].write_text(front + text, encoding="utf-8")
