"""사이트를 찾고 간추리는 프로그램이 읽는 파일을 놓습니다.

robots.txt, llms.txt, feed.xml입니다. 사이트맵은 MkDocs가 짓는데, 온 주소만 적을
수 있으므로 사이트의 주소를 모르면 짓지 않습니다.
"""

from pathlib import Path

from press.site import feed, meta


def write(pages, config):
    place = Path(config.site_dir)
    place.mkdir(parents=True, exist_ok=True)
    (place / "robots.txt").write_text(robots(config.site_url), "utf-8")
    (place / "llms.txt").write_text(llms(pages, config), "utf-8")
    root = Path(config.config_file_path).parent
    changelog = root / "CHANGELOG.md"
    if changelog.exists():
        (author, *_) = meta.citation(root)["authors"]
        text = feed.atom(changelog.read_text("utf-8"), config.site_name,
                         author["name"])
        (place / "feed.xml").write_text(text, "utf-8")


def robots(site_url):
    sitemap = f"\nSitemap: {site_url}sitemap.xml\n" if site_url else ""
    return f"User-agent: *\nDisallow:\n{sitemap}"


def llms(pages, config):
    """책을 llmstxt.org의 꼴로 간추립니다. 차례의 부마다 쪽과 그 설명입니다."""
    lines = [f"# {config.site_name}", "", f"> {config.site_description}"]
    part = None
    for page in pages:
        if page.parent is not part and page.parent is not None:
            lines += ["", f"## {page.parent.title}", ""]
        part = page.parent
        if part is not None:
            lines.append(
                f"- [{meta.name(page)}]({page.canonical_url or page.url}): "
                f"{page.meta.get('description', '')}")
    return "\n".join(lines) + "\n"


def reading_order(files):
    """차례대로 이어진 쪽입니다."""
    pages = [file.page for file in files.documentation_pages()]
    page = next(page for page in pages if not page.previous_page)
    ordered = []
    while page:
        ordered.append(page)
        page = page.next_page
    return ordered
