"""책의 쪽을 글만 그려 문장을 읽습니다. 코드는 그리지 않으므로 빠릅니다."""

import json
import re
from pathlib import Path

from mkdocs.utils import meta

from press.claims import sentences
from press.play import tasks
from press.proof.pages import Renderer, docs_folder

FENCE = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1 *$", re.M | re.S)
INCLUDE = re.compile(r'^ *--8<-- ".*$', re.M)
NOTEBOOK = ".ipynb"


class Reader:
    """책 하나의 쪽을 읽습니다. Markdown은 한 번만 준비합니다."""

    def __init__(self, root):
        self.root = Path(root)
        self.docs = docs_folder(root)
        self.renderer = Renderer(root)

    def paths(self, only=""):
        """쪽의 경로입니다. only는 'docs/ai'나 'ai/what'처럼 앞부분입니다."""
        start = only.removeprefix("docs/").removesuffix(".md")
        return [path for path in sorted(self.docs.rglob("*"))
                if path.suffix in (".md", NOTEBOOK)
                and self.name(path).startswith(start)]

    def name(self, path):
        return path.relative_to(self.docs).with_suffix("").as_posix()

    def read(self, path):
        """쪽의 문장들과, 그리다 만난 (줄이나 글, 까닭)들입니다."""
        text = path.read_text("utf-8-sig")
        if path.suffix != NOTEBOOK:
            return self.draw(prose(text, self.root), text)
        told, errors = [], []
        for cell in json.loads(text)["cells"]:
            if cell["cell_type"] == "markdown":
                source = prose("".join(cell["source"]), self.root)
                more, wrong = self.draw(source, source)
                told, errors = told + more, errors + wrong
        return told, errors

    def draw(self, source, written):
        drawn = self.renderer.draw(source)
        found = list(sentences.of(drawn.content))
        about = meta.get_data(written)[1].get("description")
        if about:
            found += sentences.split(str(about))
        return found, drawn.errors


def prose(text, root):
    """과제를 펼치고, 울타리와 그림의 인용을 뺀 글입니다."""
    return INCLUDE.sub("", FENCE.sub("", tasks.expanded(text, root)))
