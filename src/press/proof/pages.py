"""쪽을 그려, 독자가 보게 되는 코드와 출력과 그림을 찾습니다.

소스를 흉내 내어 읽지 않고 그려진 HTML을 봅니다. 그래서 울타리, 들여 쓴 코드, 직접 적은
HTML이 모두 같은 덩어리입니다.
"""

import html
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import markdown
from bs4 import BeautifulSoup
from mkdocs.config import load_config
from mkdocs.utils import markdown_extensions, meta

from press.proof import fences
from press.proof.code import digest

SUFFIXES = tuple(markdown_extensions)
PRE = re.compile(r"<pre\b.*?</pre>", re.S)
SPAN = re.compile(r"</?span\b[^>]*>")
SVG = re.compile(r"(<svg\b[^>]*>)(.*?)</svg>", re.S)
PICTURE = re.compile(r' data-picture="([^"]*)"')
ADDED = re.compile(r' data-picture="[^"]*"| data-search-exclude(?:="")?')
TITLE = re.compile(r"<title\b.*?</title>", re.S)
LANGUAGE = re.compile(r"language-([\w+-]+)")
PROMPT = re.compile(r"(?m)^>>> ")


@dataclass(frozen=True)
class Block:
    """쪽에 보이는 `<pre>` 하나입니다. line은 1부터 세는 소스의 줄입니다."""

    line: int
    language: str
    text: str
    program: str = ""
    output: str = ""

    @property
    def is_python(self):
        return fences.is_python(self.language)


def docs_folder(root):
    """쪽이 놓인 폴더입니다."""
    return Path(read_config(root).docs_dir)


def read_config(root):
    """mkdocs.yml입니다. 바뀌지 않았으면 다시 읽지 않습니다."""
    path = Path(root).resolve() / "mkdocs.yml"
    return load(str(path), path.read_bytes())


@lru_cache(maxsize=4)
def load(path, content):
    return load_config(path)


class Renderer:
    """mkdocs.yml의 설정을 그대로 쓰는 Markdown입니다."""

    def __init__(self, root):
        config = read_config(root)
        options = dict(config.mdx_configs)
        if "pymdownx.highlight" in config.markdown_extensions:
            options["pymdownx.highlight"] = {
                **(options.get("pymdownx.highlight") or {}),
                "pygments_lang_class": True}
        self.markdown = markdown.Markdown(
            extensions=config.markdown_extensions, extension_configs=options)

    def draw(self, source):
        """소스의 글을 그립니다."""
        body = meta.get_data(source)[0]
        skipped = source[:len(source) - len(body.lstrip("\n"))].count("\n") - (
            len(body) - len(body.lstrip("\n")))
        self.markdown.reset()
        self.markdown.proof_errors = []
        content = parse(self.markdown.convert(body))
        finder = Finder(source, self.fences(body), max(skipped, 0))
        return Drawn(content, finder, self.markdown.proof_errors)

    def fences(self, body):
        if "fenced_code_block" not in self.markdown.preprocessors:
            return []
        lines = body.expandtabs(self.markdown.tab_length).split("\n")
        return fences.find_fences(self.markdown, lines)


class Drawn:
    """그린 쪽입니다. errors는 그리다 만난 (줄이나 글, 까닭)입니다."""

    def __init__(self, content, finder, errors):
        self.content, self.finder, self.errors = content, finder, errors
        self.blocks = list(read_blocks(content, finder))
        self.typed = [block for block in self.blocks
                      if not (block.program or block.output)]
        self.pictures = [svg["data-picture"]
                         for svg in content.select("svg[data-picture]")]
        self.measured = [value["data-example"]
                         for value in content.select("[data-example]")]
        self.evidence = [element["data-evidence"]
                         for element in content.select("[data-evidence]")]
        self.values = [element["data-values"]
                       for element in content.select("[data-values]")]

    def place(self, told):
        """거절한 글이 적힌 줄입니다."""
        for number, block in enumerate(self.typed):
            if block.text == told:
                return self.typed.pop(number).line
        return self.finder.fence(told)


def report(md, place, error):
    """쪽을 그리다 만난 잘못입니다. 모으는 중이면 모으고, 아니면 멈춥니다.

    place는 본문의 줄(0부터)이거나 소스에서 찾을 글입니다. 앞선 확장이 줄을 펼쳤으면
    came_from에 그 줄이 온 자리가 있습니다.
    """
    came_from = getattr(md, "came_from", ())
    if isinstance(place, int) and place < len(came_from):
        place = came_from[place]
    if not hasattr(md, "proof_errors"):
        raise error
    md.proof_errors.append((place, str(error)))


def unfold(md, lines, expand):
    """줄마다 expand(번호, 줄)로 펼치고, 펼친 줄이 온 자리를 came_from에 적습니다."""
    before = getattr(md, "came_from", None) or range(len(lines))
    made, md.came_from = [], []
    for number, line in enumerate(lines):
        new = expand(number, line)
        made += new
        md.came_from += [before[number]] * len(new)
    return made


def parse(content):
    """그린 HTML을 읽습니다. 색칠한 조각과 그림의 속은 덜어 내고 읽습니다."""
    content = PRE.sub(lambda match: SPAN.sub("", match[0]), content)
    return BeautifulSoup(SVG.sub(stub, content), "html.parser")


def stub(match):
    """그림 대신 놓을, 무엇을 인용했고 내용의 해시가 무엇인지만 적은 것입니다."""
    head, inside = match[1], match[2]
    name = PICTURE.search(head)
    cited = f' data-picture="{name[1]}"' if name else ""
    title = TITLE.search(inside)
    return (f'<svg{cited} data-digest="{drawing_digest(match[0])}">'
            f"{title[0] if title else ''}</svg>")


def drawing_digest(svg):
    """그림의 해시입니다. 쪽에 놓으며 붙인 속성은 세지 않습니다."""
    head, mark, rest = svg.strip().partition(">")
    return digest(ADDED.sub("", head), mark, rest)


class Finder:
    """그려진 것이 소스의 몇째 줄에서 왔는지 찾습니다. 줄은 1부터 셉니다."""

    def __init__(self, source, fences, skipped):
        self.lines = source.split("\n")
        self.skipped = skipped
        self.fences = [(fence.start + skipped, "\n".join(fence.body))
                       for fence in fences]
        self.inside = {line for start, body in self.fences for line in
                       range(start, start + body.count("\n") + 3)}
        self.at, self.used = {}, set()

    def fence(self, text):
        """같은 글이 든 다음 울타리의 줄입니다.

        없으면 다른 파일을 인용한 다음 울타리, 그것도 없으면 글이 보이는 줄입니다.
        """
        lines = squeezed(text.strip())
        places = {start + 1 for start, body in self.fences
                  if squeezed(body) == squeezed(text)}
        places |= {number + 1 for number in self.where(str.__eq__, lines[0])
                   if lines[0] and number not in self.inside}
        including = {start + 1 for start, body in self.fences if "8<" in body}
        for line in [*sorted(places - self.used),
                     *sorted(including - self.used)]:
            self.used.add(line)
            return line
        return self.find(lines[0], html.escape(lines[0], quote=False))

    def cited(self, name):
        """그 파일을 인용한 다음 줄입니다. 울타리면 울타리의 머리입니다."""
        line = self.find(f'--8<-- "{name}"', f'"{name}"')
        heads = [start + 1 for start, body in self.fences
                 if start < line <= start + body.count("\n") + 2]
        return heads[-1] if heads else line

    def find(self, place, *others):
        """그 글인, 아니면 그 글이 든 다음 줄입니다. 앞에만 있으면 그 줄입니다.

        없으면 다음 글을 찾고, 아무 데도 없으면 1입니다.
        """
        if isinstance(place, int):
            return place + self.skipped + 1
        lines = place and (self.where(str.__eq__, place)
                           or self.where(str.__contains__, place))
        if not lines:
            return self.find(*others) if others else 1
        after = [line for line in lines if line >= self.at.get(place, 0)]
        if after:
            self.at[place] = after[0] + 1
        return (after or lines)[0] + 1

    def where(self, same, place):
        return [number for number, line in enumerate(self.lines)
                if same(line.strip(), place)]


def squeezed(text):
    return [line.strip() for line in text.strip("\n").split("\n")]


def read_blocks(content, finder):
    for pre in content.find_all("pre"):
        if pre.find_parent(class_="linenos"):
            continue
        holder = pre.find_parent(attrs={"data-program": True}) or (
            pre.find_parent(attrs={"data-output": True})) or pre
        program = holder.get("data-program", "")
        output = holder.get("data-output", "")
        text = pre.get_text()
        cited = program or output
        line = finder.cited(cited) if cited else finder.fence(text)
        yield Block(line, language(pre), text, program, output)


def language(pre):
    """덩어리의 언어입니다. 적혀 있지 않으면 빈 글입니다."""
    for element in (pre.find("code"), pre, *pre.parents):
        classes = element.get("class") if element else None
        for name in classes or []:
            if found := LANGUAGE.match(name):
                return found[1]
        if element is not None and "highlight" in (classes or []):
            break
    return ""


def is_session(text):
    """대화형 파이썬(>>>)을 옮긴 글인지 봅니다."""
    return bool(PROMPT.search(text))
