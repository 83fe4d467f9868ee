"""고른 쪽만 온전히 짓습니다. 다른 쪽에는 제목만 남깁니다.

차례와, 다른 쪽을 가리키는 링크와, 엄격한 검사는 책 전체를 지을 때와 같습니다.

    python -m tests.part mkdocs.yml 지을_폴더 tensors/tensor tensors/shape
"""

import json
import logging
import re
import sys
from pathlib import Path

from jinja2 import ChoiceLoader, DictLoader
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.plugins import BasePlugin

from press.site import fonts

FENCE = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1 *$", re.M | re.S)
HEADING = re.compile(r"(?m)^#{1,6} .+$")
TAG = re.compile(r'(?m)^<h([1-6]) id="([^"]+)"[^>]*>(.*)</h\1>$')
FRAME = "headings-only.html"
TEMPLATE = ('<!doctype html><title>{{ page.title }}</title>'
            '<article class="md-content__inner">{{ page.content }}</article>')


class HeadingsOnly(BasePlugin):
    """고르지 않은 쪽을 제목만 남긴 글로 바꿉니다."""

    def __init__(self, names):
        super().__init__()
        self.names = set(names)

    def chosen(self, page):
        return Path(page.file.src_uri).with_suffix("").as_posix() in self.names

    def on_env(self, env, **_):
        env.loader = ChoiceLoader([DictLoader({FRAME: TEMPLATE}), env.loader])

    def on_pre_page(self, page, **_):
        if not self.chosen(page):
            vars(page).pop("render", None)  # mkdocs-jupyter가 얹은 것입니다
        return page

    def on_page_markdown(self, markdown, page, **_):
        if self.chosen(page):
            return markdown
        page.meta["template"] = FRAME
        if page.file.src_uri.endswith(".ipynb"):
            notebook = json.loads(markdown)
            page.meta["description"] = notebook["metadata"]["description"]
            markdown = written(notebook)
        return "\n\n".join(HEADING.findall(FENCE.sub("", markdown)))

    def leave_alone(self, methods):
        """본문을 고치는 훅을 고른 쪽에서만 부릅니다."""
        def only(method):
            return lambda content, page, **rest: (
                method(content, page=page, **rest) if self.chosen(page)
                else content)

        methods[:] = map(only, methods)


def written(notebook):
    """노트북의 글입니다. HTML로 적은 제목을 마크다운의 제목으로 바꿉니다."""
    text = "\n\n".join("".join(cell["source"]) for cell in notebook["cells"]
                       if cell["cell_type"] == "markdown")
    return TAG.sub(lambda tag: f"{'#' * int(tag[1])} {tag[3]} {{ #{tag[2]} }}",
                   text)


def main(config, place, *names):
    # 줄이느라 오래 걸립니다. 글꼴은 책 전체를 지은 것으로 봅니다.
    fonts.reduced = lambda path, *_: path.read_bytes()
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    config = load_config(config, site_dir=place, strict=True)
    plugin = HeadingsOnly(names)
    plugin.leave_alone(config.plugins.events["page_content"])
    config.plugins["headings-only"] = plugin
    build(config)


if __name__ == "__main__":
    main(*sys.argv[1:])
