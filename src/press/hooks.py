"""MkDocs 훅입니다. 지은 쪽을 다듬습니다. 하는 일은 press/site/의 모듈마다 있습니다.

훅이 없어도 쪽은 그대로 섭니다.
"""

import html
import re
import urllib.parse
from contextlib import suppress
from functools import partial
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from mkdocs.exceptions import PluginError
from mkdocs.plugins import (
    CombinedEvent,
    event_priority,
    get_plugin_logger,
)
from mkdocs.structure.files import File

from press import introduced, notebook_page
from press.book import open_book
from press.claims import syntax as claims
from press.claims.dress import Dress
from press.claims.listing import cited
from press.evidence import read as read_proofs
from press.play import place, policy, runtime, tasks, touch
from press.proof import gate, ledger
from press.proof.program import ProofError
from press.site import (
    bundle,
    evidence,
    fonts,
    glossary,
    listing,
    meta,
    moved,
    preview,
    search,
)
from press.site.preview import Preview

RUN = re.compile(r' data-run="[^"]*"')
INVALID = re.compile(
    r' tabindex=""|(?<=id="__(?:drawer|search)") autocomplete="off"')


LOG = get_plugin_logger("dlbook")
serving = False
proofs = {}
dress = None
drafts = Preview()


def on_config(config):
    """깨운 파이썬이 다음 쪽에서도 이어지도록, 쪽만 바꾸게 합니다."""
    if config.site_url and runtime.is_here(folder(config)):
        config.theme["features"].append("navigation.instant")


def on_pre_build(config):
    global proofs, dress
    book = open_book(folder(config))
    proofs = read_proofs(folder(config), lambda row: ledger.stale(
        row, book.program(row["program"])))
    dress = Dress(book, proofs)


def folder(config):
    """책의 폴더입니다."""
    return Path(config.config_file_path).parent


def on_files(files, config):
    """만지는 그림마다, 단추를 누를 때 받을 값을 놓습니다."""
    book = open_book(folder(config))
    keys = {key for file in files.documentation_pages()
            if file.src_uri.endswith(".md")
            for _, key in touch.touched(written(file))}
    for key in sorted(keys):
        with suppress(ProofError):  # 쪽을 그리기 전에 줄을 대고 멈춥니다
            files.append(File.generated(
                config, f"assets/touch/{key}.js",
                content=touch.script(book, key)))


def written(file):
    """쪽의 소스입니다."""
    return Path(file.abs_src_path).read_text("utf-8-sig")


def on_page_markdown(markdown, page, config, files):
    if not is_notebook(page):
        book, source = open_book(folder(config)), written(page.file)
        stop(page, [*touch.problems(source, book),
                    *claims.problems(source, book, partial(
                        tasks.expanded, root=book.root))])


def on_pre_page(page, config, files):
    if is_notebook(page):
        notebook_page.draw_once(page, folder(config) / ".cache/notebooks")


def on_page_content(content, page, config, files):
    """노트북을 고치고, 쪽의 내력과 오류를 알리는 링크를 더합니다."""
    if is_notebook(page):
        content = notebook_page.mend(content, page, config, files)
        content = glossary.explain(content, glossary.read(folder(config)))
    guard(content, page, config)
    if not (serving or runtime.is_here(folder(config))):
        content = RUN.sub("", content)
    book = {file.src_uri: "" if file.src_uri.endswith(".ipynb")
            else cited(file.content_string, folder(config)) for file in (
                files.documentation_pages() if page.is_homepage else ())}
    content = evidence.add(content, page, proofs, book)
    content = told(content, page, files)
    if not config.repo_url or page.is_homepage:
        return content
    query = urllib.parse.urlencode(
        {"title": f"[{page.file.src_uri}] ", "labels": "쪽의 오류"}
    )
    address = f"{config.repo_url.rstrip('/')}/issues/new?{query}"
    return (
        f'{content}\n<p class="report"><a href="{html.escape(address)}">'
        "이 쪽의 오류 알리기</a></p>"
    )


def told(content, page, files):
    """문장의 표시를 누르는 근거로 바꿉니다."""
    def link(target, anchor):
        file = files.get_file_from_path(target)
        if file is None:
            return ""
        address = ("" if file is page.file
                   else file.url_relative_to(page.file))
        return f"{address}#{anchor}" if anchor else address or "#"

    try:
        return dress.put(content, page.file.src_uri, link)
    except ProofError as error:
        stop(page, [(1, error)])


def guard(content, page, config):
    """실행하지 않은 것이 쪽에 있으면 줄을 대고 멈춥니다."""
    book = open_book(folder(config))
    stop(page, [*gate.located(content, book, written(page.file)), *(
        (1, f"머리말의 {name}에 읽히지 않을 인용이나 잰 값이 있습니다. 글로 적으세요.")
        for name, value in page.meta.items()
        if isinstance(value, str) and gate.IN_ATTRIBUTE.search(value))])


def stop(page, found):
    """찾은 (줄, 까닭)이 있으면 줄을 대고 멈춥니다."""
    told = [f"docs/{page.file.src_uri}:{line}: {reason}"
            for line, reason in found]
    if told:
        raise PluginError("\n".join(told))


def on_nav(nav, config, files):
    if serving:
        drafts.recall(files, folder(config))


def on_env(env, config, files):
    """쪽이 모두 그려졌으니 날을 적고, 기계가 읽는 파일을 놓습니다."""
    templates = folder(config) / ".cache/templates"
    templates.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(templates))
    if serving:
        drafts.settle()
    pages = listing.reading_order(files)
    introduce(pages, config)
    meta.date(pages, proofs)
    if not config.site_url:
        config.theme.static_templates.discard("sitemap.xml")
    if not config.extra.get("offline"):
        listing.write(pages, config)


def introduce(pages, config):
    """쪽이 쓰는 클래스를 그 앞에서 보이지 않았으면 멈춥니다."""
    book = open_book(folder(config))
    found = introduced.problems(book, [
        (page.file.src_uri, written(page.file)) for page in pages
        if not is_notebook(page)])
    if found:
        raise PluginError("\n".join(
            f"docs/{name}: 쓰는 클래스의 코드가 이 쪽에도 앞의 쪽에도 없습니다: "
            f"{', '.join(missing)}" for name, missing in found.items()))


@event_priority(100)
def lighten(context, page, config, nav):
    page.meta["jsonld"] = meta.describe(page, nav, config)
    page.meta["shown"], page.content = page.content, search.light(page.content)


@event_priority(-100)
def restore(context, page, config, nav):
    page.content = moved.headings(
        page.meta.pop("shown"), page, config, nav)


on_page_context = CombinedEvent(lighten, restore)  # 그 사이에 색인을 만듭니다


def on_post_page(output, page, config):
    """노트북을 쪽 옆에 놓고, Material이 적은 잘못된 속성을 뺍니다."""
    output = valid(output)
    if is_notebook(page):
        notebook_page.download(page, config)
        output = notebook_page.MATHJAX.sub("", output)
    return output


def on_post_template(output, template_name, config):
    return valid(output) if template_name.endswith(".html") else output


def valid(output):
    if 'id="__toc"' not in output:
        output = output.replace(' for="__toc"', "")
    return INVALID.sub("", output)


def is_notebook(page):
    return page.file.src_uri.endswith(".ipynb")


def on_startup(command, **_):
    """고치며 보는 동안에는 글꼴을 줄이고 파일을 묶느라 기다리지 않습니다."""
    global serving
    serving = command == "serve"
    if serving:
        preview.hush()


def on_serve(server, config, builder):
    """쪽 안에서 도는 파이썬이 뒤늦게 오면 그때 놓습니다."""
    place = folder(config) / runtime.FOLDER
    place.mkdir(parents=True, exist_ok=True)
    server.watch(str(place))


@event_priority(100)
def complete(config):
    """Material이 색인을 쓰기 전에, 다시 쓰지 않은 쪽의 색인을 더합니다."""
    if serving:
        for plugin in config.plugins.values():
            if hasattr(plugin, "search_index"):
                plugin.search_index_prev = None
                drafts.complete(plugin.search_index)


@event_priority(-100)
def finish(config):
    search.build(config)
    if config.extra_css and not serving:
        names = fonts.build(config.site_dir, folder(config) / ".cache/fonts")
        bundle.build(config.site_dir, names)
    moved.write(config)
    put_python(config)
    if serving:
        drafts.keep()


on_post_build = CombinedEvent(complete, finish)


def put_python(config):
    """쪽 안에서 실행할 파이썬을 놓고, 쪽이 부를 수 있는 곳을 이 사이트로 좁힙니다."""
    by_file = bool(config.extra.get("offline"))
    if not runtime.is_here(folder(config)):
        LOG.info("쪽 안에서 도는 파이썬이 없어 실행 단추를 달지 않았습니다. "
                 "'python -m press play'가 받아 옵니다.")
    elif config.extra_javascript:
        place.build(config.site_dir, open_book(folder(config)), by_file)
    if config.extra_css and not serving and not by_file:
        policy.build(config.site_dir)

