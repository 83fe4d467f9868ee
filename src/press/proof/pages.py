"""쪽을 그려, 독자가 보게 되는 코드와 출력과 그림을 찾습니다.

소스를 흉내 내어 읽지 않고 그려진 HTML을 봅니다. 그래서 울타리, 들여 쓴 코드, 직접 적은
HTML이 모두 같은 덩어리입니다.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import markdown
from bs4 import BeautifulSoup
from mkdocs.config import load_config
from mkdocs.utils import markdown_extensions, meta

from press.proof import fences

SUFFIXES = tuple(markdown_extensions)
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


class Renderer:
    """mkdocs.yml의 설정을 그대로 쓰는 Markdown입니다."""

    def __init__(self, root):
        config = load_config(str(Path(root) / "mkdocs.yml"))
        self.docs = Path(config.docs_dir)
        options = dict(config.mdx_configs)
        if "pymdownx.highlight" in config.markdown_extensions:
            options["pymdownx.highlight"] = {
                **(options.get("pymdownx.highlight") or {}),
                "pygments_lang_class": True}
        self.markdown = markdown.Markdown(
            extensions=config.markdown_extensions, extension_configs=options)

    def html(self, text):
        self.markdown.reset()
        return self.markdown.convert(text)

    def blocks(self, source):
        """소스의 글이 그리는 덩어리를 차례로 냅니다."""
        body = meta.get_data(source)[0]
        skipped = source.count("\n", 0, len(source) - len(body.lstrip("\n")))
        content = parse(self.html(body))
        finder = Finder(source, self.fences(body), skipped)
        return list(read_blocks(content, finder))

    def fences(self, body):
        if "fenced_code_block" not in self.markdown.preprocessors:
            return []
        return fences.find_fences(self.markdown, body.split("\n"))


def parse(html):
    return BeautifulSoup(html, "html.parser")


class Finder:
    """그려진 덩어리가 소스의 몇째 줄에서 왔는지 찾습니다."""

    def __init__(self, source, fences, skipped):
        self.lines = source.split("\n")
        self.fences = [(fence.start + skipped, "\n".join(fence.body))
                       for fence in fences]
        self.at = 0

    def fence(self, text):
        """같은 글이 든 다음 울타리의 줄입니다. 없으면 글이 보이는 줄입니다."""
        for number, (start, body) in enumerate(self.fences):
            if squeezed(body) == squeezed(text):
                self.fences.pop(number)
                self.at = start
                return start + 1
        first = next(iter(text.strip().splitlines()), "").strip()
        return self.line(first)

    def line(self, needle):
        """needle이 든 다음 줄입니다. 앞에만 있으면 그 줄, 없으면 1입니다."""
        places = [number for number, line in enumerate(self.lines)
                  if needle and needle in line]
        after = [number for number in places if number >= self.at]
        if after:
            self.at = after[0]
        return (after or places or [0])[0] + 1


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
        line = (finder.line(f'--8<-- "{cited}"') if cited
                else finder.fence(text))
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
