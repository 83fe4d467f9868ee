"""앱으로 설치한 책: 읽은 쪽은 간직하고, 이어져 있으면 언제나 새것을 보입니다."""

import functools
import http.server
import json
import shutil
import threading

import pytest
from PIL import Image, ImageChops

from press.site import mark
from tests.conftest import DEADLOCK, ROOT, Quiet, new_context
from tests.html import soup

HEAVY = shutil.ignore_patterns("wheel", "*.ipynb")
READ, UNREAD = "tensors/tensor/", "tensors/dtype/"
KEPT = """async () => {
  const names = await caches.keys();
  const caches_ = await Promise.all(names.map((name) => caches.open(name)));
  const keys = await Promise.all(caches_.map((cache) => cache.keys()));
  return keys.flat().map(({ url }) => url);
}"""


class Host:
    """사이트를 example.org/book/처럼 아래 폴더에 둔 서버입니다."""

    def __init__(self, place):
        self.place, self.port = place, 0

    def start(self):
        handler = functools.partial(Quiet, directory=str(self.place.parent))
        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", self.port), handler)
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever,
                                       kwargs={"poll_interval": 0.05})
        self.thread.start()
        self.origin = f"http://127.0.0.1:{self.port}/book/"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def change(self, name, old, new):
        path = self.place / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def host(site, tmp_path):
    host = Host(tmp_path / "book")
    shutil.copytree(site, host.place, ignore=HEAVY)
    host.start()
    yield host
    if host.thread.is_alive():
        host.stop()


@pytest.fixture
def reader(browser, host):
    """쪽 하나를 읽었고, 서비스 워커가 그것을 간직한 탭입니다."""
    context = new_context(browser, service_workers="allow")
    page = context.new_page()
    page.asked, page.failed, page.loads = [], [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("requestfailed", lambda request: page.failed.append(request.url))
    page.on("load", lambda page: page.loads.append(page.url))
    page.goto(host.origin + READ)
    wait_kept(page)
    yield page
    context.close()


def wait_kept(page):
    page.wait_for_load_state("networkidle")
    until(page, f"""async () => {{
      const kept = await ({KEPT})();
      const used = performance.getEntriesByType("resource");
      return [location.href, ...used.map(({{ name }}) => name)].every(
        (name) => kept.includes(name));
    }}""")


def until(page, condition):
    """비동기 함수가 참을 낼 때까지 기다립니다.

    wait_for_function은 약속도 참으로 봅니다.
    """
    assert page.evaluate(f"""async (tries) => {{
      for (; tries; tries--) {{
        if (await ({condition})()) return true;
        await new Promise((done) => setTimeout(done, 50));
      }}
    }}""", DEADLOCK // 50), condition


def test_a_read_page_opens_without_the_network(reader, host):
    host.stop()
    reader.failed.clear()
    reader.reload()
    assert reader.locator("h1").inner_text().startswith("텐서")
    assert reader.evaluate(
        "getComputedStyle(document.querySelector('article')).wordBreak"
    ) == "keep-all"
    assert reader.failed == []


def test_an_unread_page_says_so_and_lists_the_read_ones(reader, host):
    host.stop()
    reader.goto(host.origin + UNREAD)
    assert reader.locator("h1").inner_text() == "아직 읽지 않은 쪽입니다"
    assert reader.locator("html").get_attribute("lang") == "ko"
    reader.locator("li a").click()
    assert reader.url == host.origin + READ
    assert reader.locator("h1").inner_text().startswith("텐서")


def test_a_page_is_never_stale_online(reader, host):
    host.change(f"{READ}index.html", "사람은 왼쪽 그림을 보고", "고친 글입니다")
    reader.reload()
    assert "고친 글입니다" in reader.locator("article").inner_text()
    host.change(f"{READ}index.html", "고친 글입니다", "또 고친 글입니다")
    reader.goto(f"{host.origin}{READ}?h=글")
    assert "또 고친 글입니다" in reader.locator("article").inner_text()


def test_only_what_the_page_asked_for_is_kept(reader):
    assert set(reader.evaluate(KEPT)) <= set(reader.asked)


def test_a_new_worker_takes_over_without_a_reload(reader, host):
    scope = host.origin
    reader.evaluate(
        "(scope) => Promise.all([caches.open(`dlbook 0 ${scope}`), "
        "caches.open('다른 것')])", scope)
    reader.reload()
    loads = len(reader.loads)
    host.change("sw.js", "skipWaiting()", "self.skipWaiting()")
    reader.evaluate("""async () => {
      const changed = new Promise((done) => {
        navigator.serviceWorker.oncontrollerchange = done;
      });
      await (await navigator.serviceWorker.ready).update();
      await changed;
    }""")
    until(reader, "async () => (await caches.keys()).every("
                  "(name) => !name.startsWith('dlbook 0'))")
    assert "다른 것" in reader.evaluate("caches.keys()")
    assert host.origin + READ in reader.evaluate(KEPT)
    assert len(reader.loads) == loads


def test_the_window_follows_the_scheme(reader):
    colors = "[...document.querySelectorAll('meta[name=theme-color]')].map(" \
        "(meta) => meta.content)"
    assert reader.evaluate(colors) == ["#ffffff"]
    reader.locator("label[title='어둡게 보기']").click()
    assert reader.evaluate(colors) == ["#171b24"]


def test_the_manifest_names_the_book_and_its_icons(site):
    manifest = json.loads((site / "manifest.webmanifest").read_text("utf-8"))
    title = soup(site / "index.html").title.get_text()
    assert manifest["name"] == manifest["short_name"] == title
    assert manifest["lang"] == "ko" and manifest["display"] == "standalone"
    assert (site / manifest["start_url"] / "index.html").exists()
    for icon in manifest["icons"]:
        path = site / icon["src"]
        if path.suffix == ".png":
            with Image.open(path) as picture:
                assert "{}x{}".format(*picture.size) == icon["sizes"]
        else:
            assert path.read_text("utf-8").startswith("<svg")
    link = soup(site / READ / "index.html").find("link", rel="manifest")
    assert (site / READ / link["href"]).resolve() == (
        site / "manifest.webmanifest")


def test_pictures_are_what_the_script_draws():
    place = ROOT / mark.COPY
    assert place.read_bytes() == (ROOT / mark.MARK).read_bytes()
    for name, drawn in mark.draw_all(ROOT).items():
        with Image.open(place.parent / name) as kept:
            apart = ImageChops.difference(kept, drawn).convert("L")
        far = sum(apart.histogram()[32:])
        assert far <= 0.0005 * drawn.width * drawn.height, (
            f"{name}이 표나 책의 이름과 다릅니다. 'python -m "
            "press.site.mark'로 다시 그리세요.")
