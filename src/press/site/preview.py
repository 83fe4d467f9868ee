"""고치며 보는 동안, 바뀐 쪽만 다시 그립니다. `mkdocs serve --dirty`에서 듣습니다.

쪽은 제 원본과 인용한 파일과, 모든 쪽이 함께 쓰는 것(press와 dlbook의 코드, 용어,
설정, 쪽의 목록)으로 정해집니다. 그것이 그대로이면 지난번에 그린 것을 씁니다. 제목이
바뀌면 메뉴가 달라지므로 모든 쪽을 다시 씁니다.
"""

import logging
import re
from pathlib import Path

from press.claims import listing
from press.site import cache, glossary

SHARED = ("mkdocs.yml", "CITATION.cff", "docs/*.tsv", "docs/*.toml",
          "overrides/**/*.*", "snippets/*.toml", "snippets/*.jsonl",
          "snippets/evidence/*", "src/**/*.py")
CITED = re.compile(r'8<-+ +"([^":]+)')
MEASURED = re.compile(r"\{\{\s*(?:claim\s*:\s*)?([\w/-]+)\s*:")
WHOLE = (glossary.MARKER, listing.CLAIMS)  # 다른 쪽의 글도 보이는 쪽입니다
KEPT = ("markdown", "content", "toc", "meta", "title", "_title_from_render",
        "present_anchor_ids", "links_to_anchors")
WARNING = "A 'dirty' build is being performed"


class Preview:
    """지난번에 그린 쪽들입니다."""

    def __init__(self):
        self.kept, self.drawn, self.entries, self.files = {}, {}, {}, []

    def recall(self, files, root):
        """바뀌지 않은 쪽에 지난번에 그린 것을 돌려줍니다."""
        self.files, self.drawn = files.documentation_pages(), {}
        common = shared(root, self.files)
        for file in self.files:
            key = cache.name([common, *sources(file, root)])
            known, values = self.kept.get(file.src_uri, (None, {}))
            self.drawn[file.src_uri] = key
            rebuild(file, key != known)
            if key == known:
                vars(file.page).update(values)
                file.page.links_to_anchors = {
                    files.get_file_from_path(target.src_uri): links
                    for target, links
                    in (file.page.links_to_anchors or {}).items()}

    def settle(self):
        """제목이 바뀐 쪽이 있으면 모든 쪽을 다시 씁니다."""
        titles = [(file.src_uri, file.page.title) for file in self.files]
        if titles != self.kept.get("titles"):
            for file in self.files:
                rebuild(file, True)
        self.drawn["titles"] = titles

    def complete(self, index):
        """다시 쓰지 않은 쪽의 색인을 더합니다."""
        found = {}
        for entry in index.entries:
            page = entry["location"].partition("#")[0]
            found.setdefault(page, []).append(entry)
        self.entries |= found
        index.entries = [entry for file in self.files
                         for entry in self.entries.get(file.page.url, [])]

    def keep(self):
        """끝까지 지었으니 그린 것을 간직합니다."""
        for file in self.files:
            values = {name: vars(file.page)[name] for name in KEPT
                      if name in vars(file.page)}
            self.kept[file.src_uri] = self.drawn[file.src_uri], values
        self.kept["titles"] = self.drawn["titles"]


def rebuild(file, needed):
    file.is_modified = lambda: needed


def shared(root, pages):
    """모든 쪽이 함께 쓰는 파일의 때와 크기, 쪽의 목록입니다."""
    paths = sorted(path for pattern in SHARED for path in root.glob(pattern))
    facts = [(str(path), path.stat().st_mtime_ns, path.stat().st_size)
             for path in paths]
    return repr([facts, [file.src_uri for file in pages]]).encode()


def sources(file, root):
    """쪽의 원본과 쪽이 인용한 파일의 글입니다."""
    source = Path(file.abs_src_path).read_bytes()
    text = source.decode("utf-8", "replace")
    yield source
    names = CITED.findall(text)
    names += [f"snippets/{key}{suffix}" for key in MEASURED.findall(text)
              for suffix in (".out", ".py")]
    if any(marker in text for marker in WHOLE):
        names += [path.relative_to(root)
                  for path in sorted((root / "docs").rglob("*.md"))]
    for name in names:
        path = root / name
        yield path.read_bytes() if path.is_file() else b""


def hush():
    """MkDocs가 지을 때마다 하는 경고를 그치게 합니다. 메뉴와 링크가 맞습니다."""
    logging.getLogger("mkdocs.commands.build").addFilter(
        lambda record: WARNING not in record.getMessage())
