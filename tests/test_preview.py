"""고치며 볼 때 바뀐 쪽만 다시 그려도, 처음부터 지은 것과 같은지 봅니다."""

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config

from press import hooks

PAGES = {
    "index.md": "# 첫 쪽\n\n[셈](sum.md#how)을 배웁니다.\n",
    "sum.md": ("# 셈\n\n더합니다.\n\n## 방법 { #how }\n\n"
               '```text title="출력"\n--8<-- "snippets/add/sum.out"\n```\n'),
    "last.md": "# 끝\n\n끝입니다.\n",
}


class Book:
    def __init__(self, root):
        self.root = root
        self.write("snippets/add/sum.py", '"""더합니다."""\nprint("합: 3")\n')
        self.write("snippets/add/sum.out", "합: 3\n")
        for name, text in PAGES.items():
            self.write(f"docs/{name}", text)
        self.write("mkdocs.yml", yaml.safe_dump({
            "site_name": "작은 책", "theme": {"name": "material"},
            "nav": list(PAGES), "plugins": ["search"],
            "hooks": [hooks.__file__], "markdown_extensions": [
                "attr_list", "pymdownx.superfences",
                {"press.markdown": {"root": str(root)}}],
        }))

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def build(self, place="draft", command="serve"):
        """짓고, 다시 쓴 쪽의 주소를 돌려줍니다."""
        site = self.root / place
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(site))
        config.plugins.on_startup(command=command, dirty=command == "serve")
        before = times(site)
        build(config, dirty=command == "serve")
        return {name for name, time in times(site).items()
                if before.get(name) != time} - {"404.html"}

    def matches(self):
        """처음부터 지은 것과 모든 파일이 같은지 봅니다."""
        self.build("clean", "build")
        return contents(self.root / "draft") == contents(self.root / "clean")


def times(site):
    return {path.relative_to(site).as_posix(): path.stat().st_mtime_ns
            for path in site.rglob("*.html")}


def contents(site):
    return {path.relative_to(site).as_posix(): path.read_bytes()
            for path in site.rglob("*") if path.suffix in (".html", ".json")}


@pytest.fixture
def book(tmp_path):
    book = Book(tmp_path)
    yield book
    book.build("clean", "build")  # 훅은 프로세스에 하나이니 되돌려 놓습니다


def test_only_the_changed_page_is_written(book):
    assert len(book.build()) == 3
    assert book.build() == set()
    book.write("docs/last.md", "# 끝\n\n고친 끝입니다.\n\n## 더 { #more }\n")
    assert book.build() == {"last/index.html"}
    assert "고친 끝" in (book.root / "draft/last/index.html").read_text("utf-8")
    assert book.matches()


def test_a_page_follows_what_it_cites(book):
    book.build()
    book.write("snippets/add/sum.out", "합: 4\n")
    assert book.build() == {"sum/index.html"}
    assert book.matches()


def test_a_changed_title_reaches_every_menu(book):
    book.build()
    book.write("docs/last.md", "# 마지막\n\n끝입니다.\n")
    assert len(book.build()) == 3
    assert book.matches()


def test_a_broken_page_is_drawn_again_once_it_is_mended(book):
    book.build()
    book.write("docs/sum.md", PAGES["sum.md"].replace("sum.out", "none.out"))
    with pytest.raises(Exception, match="none"):
        book.build()
    book.write("docs/sum.md", PAGES["sum.md"])
    book.build()
    assert book.matches()
