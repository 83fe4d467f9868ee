"""기계가 읽는 정보: og, JSON-LD, 사이트맵, robots.txt, 피드, llms.txt."""

import gzip
import json
import re
import xml.etree.ElementTree as ElementTree
from urllib.parse import urljoin

import pytest
import yaml

from press import evidence
from press.site import feed
from tests.conftest import ROOT
from tests.html import soup
from tests.small_book import SmallBook
from tests.test_site import NAMES, address

HOST = "https://book.example/part/"
ATOM = {"": "http://www.w3.org/2005/Atom"}
MAP = {"": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def linked_data(page):
    (script,) = page.select('script[type="application/ld+json"]')
    return json.loads(script.string)


def og(page):
    return {tag["property"].removeprefix("og:"): tag["content"]
            for tag in page.select('meta[property^="og:"]')}


@pytest.mark.parametrize("name", NAMES)
def test_each_page_says_what_it_is(name, site):
    page = soup(site / address(name))
    title = page.title.get_text().removesuffix(" - 돌려 본 딥러닝")
    description = page.find("meta", attrs={"name": "description"})["content"]
    data, shared = linked_data(page), og(page)
    assert data["name"] == shared["title"] == title
    assert data["description"] == shared["description"] == description
    assert shared["locale"] == "ko_KR" and data["inLanguage"] == "ko"
    kinds = ("book", "Book") if name == "index" else ("article", "Chapter")
    assert (shared["type"], data["@type"]) == kinds
    assert not {"url", "image"} & (shared.keys() | data.keys())


def test_the_book_names_its_parts_author_and_licenses(site):
    data = linked_data(soup(site / "index.html"))
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert [author["name"] for author in data["author"]] == [
        author["name"] for author in cited["authors"]]
    assert [address.rpartition("/")[2] for address in data["license"]] == [
        f"{name}.html" for name in cited["license"]]
    assert data["datePublished"] == str(cited["date-released"])
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    parts = re.findall(r"(?m)^  - (.+):$", config.partition("\nnav:")[2])
    assert [part["name"] for part in data["hasPart"]] == parts
    for part in data["hasPart"]:
        assert (site / part["url"] / "index.html").exists()


def test_chapters_are_numbered_and_dated(site):
    data = {name: linked_data(soup(site / address(name))) for name in NAMES}
    chapters = [data[name] for name in NAMES if name != "index"]
    assert sorted(chapter["position"] for chapter in chapters) == list(
        range(1, len(NAMES)))
    days = [proof.date for key, proof in evidence.read(ROOT).items()
            if key.startswith("tensors/tensor/")]
    tensor = data["tensors/tensor"]
    assert tensor["dateModified"] == max(days)
    assert urljoin(f"{HOST}tensors/tensor/",
                   tensor["isPartOf"]["url"]) == HOST
    assert data["index"]["dateModified"] == max(
        chapter.get("dateModified", "") for chapter in data.values())


def test_feed_is_the_changelog(site):
    root = ElementTree.parse(site / "feed.xml").getroot()
    assert root.tag == f"{{{ATOM['']}}}feed"
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    versions = re.findall(r"(?m)^## (\S+)", changes)
    entries = root.findall("entry", ATOM)
    assert [entry.findtext("title", None, ATOM) for entry in entries] == [
        f"{version}판" for version in versions]
    ids = [tag.text for tag in root.iter(f"{{{ATOM['']}}}id")]
    assert len(set(ids)) == len(entries) + 1
    assert all(name.startswith("urn:uuid:") for name in ids)
    updated = [entry.findtext("updated", None, ATOM) for entry in entries]
    assert root.findtext("updated", None, ATOM) == max(updated)
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert updated[0].startswith(str(cited["date-released"]))
    text = entries[0].findtext("content", None, ATOM)
    assert text.count("<li>") == changes.partition("\n## ")[2].partition(
        "\n## ")[0].count("\n- ")


@pytest.mark.parametrize("heading", ["## 0.2.0", "## 0.2.0 (2026-13-01)"])
def test_a_change_without_a_date_is_refused(heading):
    with pytest.raises(ValueError, match="0.2.0|month"):
        feed.atom(f"# 바뀐 것\n\n{heading}\n\n- 하나.\n", "책", "쓴 사람")


def test_llms_lists_every_page_with_its_description(site):
    text = (site / "llms.txt").read_text("utf-8")
    assert re.match(r"# 돌려 본 딥러닝\n\n> \S.+\n\n## ", text)
    found = re.findall(r"(?m)^- \[([^\]]+)\]\(([^)]+)\): (\S.+)$", text)
    assert len(found) == len(NAMES) - 1
    for title, path, description in found:
        page = soup(site / path / "index.html")
        assert linked_data(page)["name"] == title
        assert linked_data(page)["description"] == description


def test_nothing_asks_for_an_address_the_book_does_not_know(site):
    assert (site / "robots.txt").read_text() == "User-agent: *\nDisallow:\n"
    assert not list(site.glob("sitemap.xml*"))
    page = soup(site / "tensors/tensor/index.html")
    assert not page.find("link", rel="canonical")


def test_material_takes_no_link_for_another_language(site):
    """그런 링크가 있으면 쪽마다 사이트맵을 받습니다."""
    text = (site / "index.html").read_text("utf-8")
    assert 'href="feed.xml"' in text and 'rel="alternate"' not in text


@pytest.fixture(scope="module")
def published(tmp_path_factory, servers):
    """주소를 아는 작은 책입니다. 제목과 설명에 HTML의 글자가 있습니다."""
    small_book = SmallBook.create(
        tmp_path_factory.mktemp("published"), servers)
    config = yaml.safe_load((small_book.root / "mkdocs.yml").read_text())
    config["theme"]["custom_dir"] = str(ROOT / "overrides")
    config |= {"hooks": ["hooks.py"], "site_url": HOST,
               "site_description": "작은 책"}
    small_book.write(
        "hooks.py", "from press.hooks import (\n    on_env, "
        "on_page_context, on_pre_build)\n")
    small_book.write("mkdocs.yml", yaml.safe_dump(config))
    small_book.write("docs/part/one.md", (
        "---\ndescription: '\"</script>\" & 하나'\n---\n# A < B & C\n\n"
        "snippets/one.py\n"))
    small_book.write("docs/part/two.md", "# 둘\n")
    small_book.write("snippets/evidence/test.json", json.dumps({
        "date": "2026-01-02", "device": "CPU", "versions": {},
        "seconds": {"one": 1.0}}))
    return small_book.build()


def test_a_known_address_is_told_everywhere(published):
    one = f"{HOST}part/one/"
    page = soup(published / "part/one/index.html")
    data, shared = linked_data(page), og(page)
    assert shared["url"] == data["url"] == one
    assert shared["image"] == f"{HOST}assets/card.png"
    assert data["isPartOf"]["url"] == HOST
    assert (published / "robots.txt").read_text().endswith(
        f"\nSitemap: {HOST}sitemap.xml\n")
    assert f"]({one})" in (published / "llms.txt").read_text("utf-8")


def test_letters_of_html_are_only_letters(published):
    page = soup(published / "part/one/index.html")
    for found in (linked_data(page), og(page)):
        assert found["description"] == '"</script>" & 하나'
    assert linked_data(page)["name"] == og(page)["title"] == "A < B & C"


def test_sitemap_tells_when_the_examples_ran(published):
    text = (published / "sitemap.xml").read_text("utf-8")
    assert gzip.decompress(
        (published / "sitemap.xml.gz").read_bytes()).decode() == text
    dates = {
        entry.findtext("loc", None, MAP): entry.findtext("lastmod", None, MAP)
        for entry in ElementTree.fromstring(text)}
    assert dates == {HOST: None, f"{HOST}part/one/": "2026-01-02",
                     f"{HOST}part/two/": None}
