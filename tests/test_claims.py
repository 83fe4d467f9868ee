"""책이 하는 말에 근거가 있는지, 근거가 사라지면 책이 멈추는지 봅니다."""

import re

import pytest
import yaml
from bs4 import BeautifulSoup

from press import hooks, reading
from press.claims import dress, lint, places, sentences, syntax, words
from press.claims.pages import Reader
from press.evidence import Proof
from press.play import tasks
from press.proof.pages import Renderer
from tests import axe
from tests.conftest import ROOT, new_context, served, watched
from tests.small_book import page, settings_of_the_book
from tests.test_browser import NARROW, SCHEMES, WIDE
from tests.test_site import NAMES

# 지금 쓰고 있는 쪽입니다. 다 쓰면 비웁니다.
WRITING = ()
CORE_MINUTES = {"ai/": 80, "keras/": 70, "networks/": 110, "tensors/": 90}


@pytest.fixture(scope="module")
def reader():
    return Reader(ROOT)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_page_concludes_has_its_evidence(name, reader):
    if name.startswith(WRITING):
        pytest.skip("아직 쓰고 있습니다")
    (path,) = (path for path in reader.paths(name)
               if reader.name(path) == name)
    found = [f"{line}: {reason}" for line, reason in
             lint.problems(reader, path)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("part", CORE_MINUTES)
def test_the_core_of_a_part_is_read_in_time(part):
    if part in WRITING:
        pytest.skip("아직 쓰고 있습니다")
    found = reading.minutes(ROOT, part)
    assert reading.core(found) <= CORE_MINUTES[part], found


@pytest.mark.parametrize("sentence, expected", [
    ("합성곱이 더 낫습니다.", ["더"]),
    ("축 하나를 더하면 됩니다. 더해 봅니다.", []),
    ("축이 하나 더 생깁니다. 한 번 더 돌립니다. 하루 더 밀립니다.", []),
    ("한 칸 더 큽니다.", ["더"]),
    ("3개 더 넣습니다.", []),
    ("더 깊이 읽기", []),
    ("규칙보다 낫습니다.", ["보다"]),
    ("□보다는 큽니다.", ["보다는"]),
    ("지난해보다 낮습니다.", ["보다"]),
    ("단어보다 짧습니다.", ["보다"]),
    ("안을 들여다보다 멈춥니다. 바라보다가 잡니다.", []),
    ("그림을 보다 잠이 듭니다. 보다 보면 압니다.", []),
    ("보다 나은 모델입니다.", ["보다"]),
    ("O가 이깁니다.", ["이깁니다"]),
    ("값을 움직이기는 합니다. 그림에 보이기도 합니다.", []),
    ("가장 큽니다. 가장자리를 봅니다.", ["가장"]),
    ("합성곱이 앞섭니다.", ["앞섭니다"]),
    ("앞서 본 것입니다. 앞선 예제입니다.", []),
    ("순위가 바뀝니다. 우선순위입니다.", ["순위"]),
    ("절반이 됩니다.", ["절반"]),
    ("12.3배 빠릅니다.", ["12.3배"]),
    ("두 배가 됩니다. 몇십 배입니다.", ["두 배", "몇십 배"]),
    ("두 배치로 나눕니다. 세 배열을 잇습니다. 수 배우기", []),
    ("훨씬 빠릅니다. 덜 틀립니다.", ["훨씬", "덜"]),
])
def test_words_of_comparison(sentence, expected):
    assert words.found(sentence) == [("비교", word) for word in expected]


@pytest.mark.parametrize("sentence, expected", [
    ("짝이 없기 때문입니다.", ["까닭(때문)"]),
    ("길이가 같으므로 곱합니다.", ["까닭(므로)"]),
    ("나눔으로써 얻습니다. 왼쪽으로 갑니다.", []),
    ("그래서 씁니다.", ["까닭(그래서)"]),
    ("이 실험으로는 까닭을 알 수 없습니다.", []),
    ("까닭은 하나입니다.", ["까닭(까닭)"]),
    ("따라서 큽니다.", ["까닭(따라서)"]),
    ("규칙을 따라서 적습니다.", []),
    ("공간의 몫도 제 몫을 합니다.", ["까닭(제 몫)"]),
    ("언제나 같습니다.", ["일반(언제나)"]),
    ("보통 그렇습니다. 보통은 씁니다.", ["일반(보통)", "일반(보통)"]),
    ("보통의 값입니다. 보통 사람입니다.", []),
    ("흔히 씁니다. 흔한 실수입니다.", ["일반(흔히)", "일반(흔한)"]),
    ("읽기 쉽습니다. 쉬운 말입니다. 손쉽게 합니다.",
     ["일반(쉽)", "일반(쉬운)", "일반(손쉽)"]),
    ("아쉽습니다. 쉬지 않습니다.", []),
    ("어렵습니다. 어려워집니다.", ["일반(어렵)", "일반(어려워)"]),
    ("1950년에 물었습니다.", ["사실(1950년)"]),
    ("물었습니다(1950).", ["사실((1950))"]),
    ("크기는 (2000, 28)입니다. 2000장입니다. (5000)", []),
    ("또렷하고 평평합니다.", ["그림(또렷)", "그림(평평)"]),
    ("점이 모입니다. 모여 있습니다.", ["그림(모입니다)", "그림(모여)"]),
    ("모든 모양을 모으면 됩니다.", []),
    ("어느 쪽이 더 큽니까?", []),
    ("왜 더 클까요? 크기 때문일까요?", ["까닭(때문)"]),
])
def test_words_of_other_kinds(sentence, expected):
    found = [f"{kind}({word})" for kind, word in words.found(sentence)]
    assert found == expected


def test_a_sentence_without_a_word_tells_a_value():
    assert words.kind_of("정확도는 0.9입니다.") == "값"
    assert words.kind_of("그래서 더 큽니다.") == "까닭"


MARKED = """<h2 id="a">더 큰 것<a class="headerlink">&para;</a></h2>
<p>더 큽니다. <span data-claim="x : 값"></span>
0.5보다 <code>a.b</code>가 <strong>작습니다</strong>.<span
data-claim="opinion"></span> 가장 끝입니다</p>
<ul><li>언제나 <b>그렇습니다</b>.<ul><li>속</li></ul></li></ul>
<p>1950년입니다(<a href="../b/bibliography/#bib-a">튜링, 1950</a>).</p>
<table><tr><td>가장</td><td><span data-claim="definition"></span></td></tr>
<tr><td>절반</td></tr></table>
<blockquote><p>더 큽니다.</p></blockquote>
<div role="radiogroup"><ol><li>더 큽니다.</li></ol></div>
<ul data-search-exclude><li>더 큽니다.</li></ul><pre>더</pre>
<figure><svg><title>더</title></svg><figcaption>모입니다.</figcaption></figure>
<h3 id="bib-a">Turing, 1950년</h3><p>가장 먼저 물었습니다.</p>"""


def test_marks_belong_to_the_sentence_before_them():
    found = [(each.shown, each.marks, each.is_bare)
             for each in sentences.read(MARKED)]
    assert found == [
        ("더 큰 것", (), True),
        ("더 큽니다.", ((0, "x : 값"),), False),
        ("0.5보다 a.b가 작습니다.", ((1, "opinion"),), False),
        ("가장 끝입니다", (), True),
        ("언제나 그렇습니다.", (), True),
        ("속", (), False),
        ("1950년입니다(튜링, 1950).", (), False),
        ("가장", (), False),
        ("", ((2, "definition"),), False),
        ("절반", (), True),
        ("모입니다.", (), True),
        ("Turing, 1950년", (), False),
        ("가장 먼저 물었습니다.", (), False),
    ]


PROGRAM = '''"""셋을 견줍니다."""
scores = [3, 1, 2]
assert max(scores) == 3, "셋이 앞선다"
print("값:", max(scores))
print("차례:", *sorted(scores))
'''
TEXT = "\n셋이 더 큽니다. {{{{ claim : {} }}}}\n"
BIBLIOGRAPHY = "# 참고 문헌\n\n### Turing, 1950: 기계 { #bib-turing-1950 }\n\n책.\n"


@pytest.fixture
def claiming(small_book):
    """근거를 대는 쪽이 있는 책입니다."""
    def write(claim, text=TEXT, **more):
        config = settings_of_the_book(hooks=[hooks.__file__], **more)
        small_book.write("mkdocs.yml", yaml.safe_dump(
            config, allow_unicode=True))
        small_book.write("snippets/a/scores.py", PROGRAM)
        small_book.record("a")
        small_book.write("docs/appendix/bibliography.md", BIBLIOGRAPHY)
        small_book.write("docs/part/page.md", "# 쪽 { #page }\n"
                         + text.format(claim))
        small_book.write(
            "docs/appendix/claims.md",
            "# 근거 { #claims }\n\n<!-- claims -->\n\n<!-- evidence -->\n")
        return small_book

    return write


@pytest.mark.parametrize("claim, told", [
    ("a/none : 값", "'a/none'이라는 프로그램이 없습니다"),
    ("a/scores : 없는 것", "출력에도 단언에도 없습니다. 출력의 이름표: 값, 차례. "
     "단언: 셋이 앞선다"),
    ("a/scores", "이름표가 없습니다"),
    ("bib-none-1950", "'bib-none-1950'이라는 항목이 없습니다"),
])
def test_an_unknown_piece_of_evidence_stops_the_book(claim, told, claiming):
    book = claiming(claim)
    assert told in book.problems("part/*.md")[3]
    ((line, reason),) = syntax.problems(book.read("docs/part/page.md"),
                                        book.book)
    assert line == 3 and told in reason


@pytest.mark.parametrize("claim", [
    "a/scores : 값", "a/scores : 차례", "a/scores : 셋이 앞선다",
    "bib-turing-1950"])
def test_known_evidence_passes(claim, claiming):
    book = claiming(claim)
    assert not any(book.problems("part/*.md").values())
    assert bare(book) == []


CHOICE = """["part/page/pick"]
question = "어느 것일까요?"
"""
OPTION = """[["part/page/pick".choices]]
text = "{0}"
reason = "더 큽니다. {{{{ claim : {1} }}}}"
right = {2}
"""


def test_the_reasons_of_a_choice_have_evidence_too(claiming):
    book = claiming("a/scores : 값", "\n{{{{ choice : part/page/pick }}}}\n")
    options = [("가", "a/scores : 값", "true"),
               ("나", "a/scores : 차례", "false"),
               ("다", "a/scores : 없는 것", "false")]
    written = CHOICE + "".join(OPTION.format(*each) for each in options)
    book.write("docs/choices.toml", written.replace("right = false\n", ""))
    ((line, told),) = syntax.problems(
        book.read("docs/part/page.md"), book.book,
        lambda line: tasks.expanded(line, book.root))
    assert line == 3 and "'없는 것'이 a/scores" in told
    assert places.cited(book.book) == {"a/scores"}
    book.edit("docs/choices.toml", "없는 것", "값")
    assert bare(book) == []


def test_evidence_names_a_program(small_book):
    small_book.write("docs/index.md",
                     '# 쪽\n\n글<span data-evidence="없음 : 값"></span>\n')
    (found,) = small_book.gate()
    assert found == ("없음 : 값", "'없음'이라는 프로그램이 없습니다.")


def test_the_label_leaves_the_record(claiming):
    book = claiming("a/scores : 값")
    book.edit("snippets/a/scores.py", '"값:"', '"수:"')
    book.record("a")
    told = "'값'이 a/scores의 출력에도"
    assert told in book.problems("part/*.md")[3]
    with pytest.raises(RuntimeError, match=rf"docs/part/page\.md:3: .*{told}"):
        book.build()


def test_the_assertion_fails(claiming):
    """쪽에 보이지 않는 프로그램이어도 그 쪽과 근거 쪽이 함께 실패합니다."""
    book = claiming("a/scores : 셋이 앞선다")
    book.edit("snippets/a/scores.py", "[3, 1, 2]", "[2, 1, 2]")
    assert "셋이 앞선다" in book.problems("part/*.md")[3]
    assert any("셋이 앞선다" in told for told in
               book.problems("appendix/claims.md").values())


@pytest.mark.parametrize("text", [
    "\n## 더 큰 것 {{{{ claim : {} }}}}\n",
    "\n[더 큰 것 {{{{ claim : {} }}}}](page.md)\n",
    '\n??? note "더 큰 것 {{{{ claim : {} }}}}"\n\n    속\n',
])
def test_headings_and_links_hold_no_marks(text, claiming):
    book = claiming("a/scores : 값", text)
    assert "표시는 본문의 문장 뒤에" in book.problems("part/*.md")[3]


@pytest.mark.parametrize("text", [
    "\n`더 {{{{ claim : {} }}}}`\n", '\n<p title="{{{{ claim : {} }}}}">더</p>\n',
    "\n{{{{ claim }}}}\n"])
def test_a_mark_that_is_not_read_is_refused(text, claiming):
    assert any(claiming("a/scores : 값", text).problems("part/*.md").values())


EVERYWHERE = """
- 목록이 더 깁니다. {{{{ claim : {0} }}}}

| 표 |
|---|
| 절반 {{{{ claim : {0} }}}} |

!!! note "상자"

    더 큽니다. {{{{ claim :
    {0} }}}}

<figure>
--8<-- "snippets/a/drawn.svg"
<figcaption>점이 모입니다. {{{{ claim : {0} }}}}</figcaption>
</figure>

정의는 언제나 이렇습니다. {{{{ definition }}}} 이렇게 하면 쉽습니다. {{{{ opinion }}}}
"""
DRAWN = '''"""그립니다."""
open("drawn.svg", "w").write("<svg><title>점</title></svg>")
'''


def read(path):
    return BeautifulSoup(path.read_text("utf-8"), "html.parser").article


def test_marks_stand_wherever_sentences_do(claiming):
    book = claiming("a/scores : 값", EVERYWHERE)
    book.write("docs/part/page.md", "---\ndepth: deeper\n---\n"
               + book.read("docs/part/page.md"))
    book.write("snippets/a/drawn.py", DRAWN)
    book.record("a")
    assert not any(book.problems("part/*.md").values())
    assert bare(book) == []
    site = book.build()
    body = read(site / "part/page/index.html")
    buttons = body.select("button.claim-mark")
    assert [button.parent.name for button in buttons] == [
        "li", "td", "p", "figcaption"]
    boxes = {box["id"]: box for box in body.select("[popover]")}
    assert {button["popovertarget"] for button in buttons} == boxes.keys()
    kinds = [box.find("strong").get_text() for box in boxes.values()]
    assert kinds == ["비교", "그림"]
    assert all(box.has_attr("data-search-exclude")
               for box in [*boxes.values(), *buttons])
    assert boxes["claim-1"].find("a")["href"] == (
        "../../appendix/claims/#evidence-a-scores")
    assert [mark["data-claim"] for mark in body.select("span[data-claim]")
            ] == ["definition", "opinion"]
    facts = [item.get_text() for item in body.select(".facts li")]
    assert facts[:2] == ["더 깊이", "읽는 시간 1분"]
    listed = read(site / "appendix/claims/index.html")
    assert listed.find(id="evidence-a-scores")
    assert listed.find("a", href="../../part/page/")


def bare(book, name="docs/part/page.md"):
    return list(lint.problems(Reader(book.root), book.root / name))


def box_of(book, proofs=()):
    """쪽을 그려 놓은 상자입니다."""
    drawn = Renderer(book.root).draw(book.read("docs/part/page.md"))
    content = dress.Dress(book.book, dict(proofs)).put(
        str(drawn.content), "part/page.md", "{}#{}".format)
    return BeautifulSoup(content, "html.parser").select_one("[popover]")


def test_the_box_says_what_was_recorded_and_where(claiming):
    book = claiming("a/scores : 값")
    proof = Proof(book.root, "a/scores", "test", "2026-01-02", "CPU", 1, {},
                  "코드가 바뀌었습니다.")
    box = box_of(book, proofs={"a/scores": proof})
    told = box.get_text()
    assert "비교" in told and "값: 3" in told
    assert "2026-01-02에 CPU에서 확인했습니다. 낡은 기록입니다." in told
    assert box.find("a")["href"] == (
        "appendix/claims.md#evidence-a-scores")


def test_the_box_leads_to_the_page_that_shows_the_program(claiming):
    cited = page("snippets/a/scores.py").partition("\n")[2]
    box = box_of(claiming("a/scores : 셋이 앞선다",
                          TEXT + "\n## 셋 {{ #page-three }}\n" + cited))
    assert box.find("a")["href"] == "part/page.md#page-three"
    assert box.find("a").get_text() == "셋"
    assert "확인하는 것: 셋이 앞선다" in box.get_text()


def test_the_box_leads_to_the_reference(claiming):
    box = box_of(claiming("bib-turing-1950"))
    assert box.find("a")["href"] == (
        "appendix/bibliography.md#bib-turing-1950")
    assert box.find("a").get_text() == "Turing, 1950: 기계"


def test_the_box_says_how_far_a_number_moves(claiming):
    book = claiming("a/scores : 값")
    book.declare('["a/scores"]\nmoves = ["값"]\n')
    book.record("a")
    assert "8번 잰 범위: 3–3" in box_of(book).get_text()


def test_a_page_of_another_book_has_no_link(claiming):
    book = claiming("a/scores : 값")
    content = dress.Dress(book.book, {}).put(
        '<p>더 큽니다.<span data-claim="a/scores : 값"></span></p>', "",
        lambda *_: "")
    assert "<a" not in content and "popover" in content


@pytest.mark.parametrize("value, step, told", [
    (0.8609, 0.001, "0.861"), (1234.0, 1.0, "1,234"), (12.0, 10.0, "12")])
def test_ranges_are_spoken_with_their_digits(value, step, told):
    assert dress.spoken(value, step) == told


def test_programs_that_are_only_evidence_are_shown_and_run(claiming):
    book = claiming("a/scores : 값")
    book.write("snippets/a/first.py",
               '"""남깁니다."""\nopen("scores.txt", "w").close()\nprint(1)\n')
    book.write("snippets/a/idle.py", '"""놉니다."""\nprint("나: 1")\n')
    book.declare('["a/scores"]\nafter = ["a/first"]\n')
    book.record("a")
    found = [program.key for program in places.hidden(book.book)]
    assert found == ["a/first", "a/scores"]
    assert book.gate("docs/appendix/claims.md") == []
    book.edit("snippets/a/scores.out", "값: 3", "값: 4")
    assert any("출력이 기록과 다릅니다" in told for told in
               book.problems("appendix/claims.md").values())


def test_the_list_counts_and_quotes(claiming):
    book = claiming("a/scores : 값", TEXT + (
        "\n`a|b`*와* 다릅니다. {{{{ definition }}}} 쉽습니다. {{{{ opinion }}}}\n"))
    drawn = Renderer(book.root).draw(book.read("docs/appendix/claims.md"))
    table, *groups = drawn.content.select("table")
    counts = {row.find("td").get_text(): row.find_all("td")[1].get_text()
              for row in table.select("tbody tr")}
    assert counts == {"비교": "1", "정의": "1", "의견": "1", "모두": "3"}
    told = [row.find("td").get_text() for row in groups[0].select("tbody tr")]
    assert told == ["셋이 더 큽니다.", "a|b와 다릅니다.", "쉽습니다."]


def test_the_lint_names_the_page_the_line_and_the_word(claiming, capsys):
    book = claiming("a/scores : 값", TEXT + (
        "\n---\n\n둘이 `b`보다\n작습니다.\n"))
    assert lint.main(["docs/part"]) == 1
    assert capsys.readouterr().out == (
        "docs/part/page.md:7: 비교(보다): 둘이 □보다 작습니다.\n")
    assert lint.main(["docs/nowhere"]) == 2
    book.edit("docs/part/page.md", "작습니다.\n", "작습니다. {{ opinion }}\n")
    assert lint.main(["docs/part"]) == 0


def test_a_description_concludes_nothing(claiming):
    book = claiming("a/scores : 값")
    book.write("docs/part/page.md",
               "---\ndescription: 더 큰 것을 봅니다.\n---\n# 쪽\n")
    assert bare(book) == [(2, "비교(더): 더 큰 것을 봅니다.")]


NOTEBOOK = '''"""노트북입니다."""
# %% [markdown]
# # 쪽
#
# 더 큽니다. {{ claim : a/scores : 값 }}

# %%
print("수: 1")
'''


def test_notebooks_hold_marks_too(claiming):
    book = claiming("a/scores : 값")
    book.write("snippets/start/colab/install.py",
               '"""설치합니다."""\n# --8<-- [start:install]\nprint(1)\n'
               "# --8<-- [end:install]\n")
    book.write("snippets/part/notebook.py", NOTEBOOK)
    book.write("docs/part/notebook.ipynb", "{}")
    book.record("part")
    name = "docs/part/notebook.ipynb"
    assert 'data-claim=\\"a/scores : 값\\"' in book.read(name)
    assert bare(book, name) == []
    book.edit("snippets/a/scores.py", "[3, 1, 2]", "[2, 1, 2]")
    assert any("셋이 앞선다" in told for told in
               book.problems("part/*.ipynb").values())


def test_the_minutes_of_deeper_pages_are_not_summed(claiming, capsys):
    book = claiming("a/scores : 값")
    text = book.read("docs/part/page.md")
    book.write("docs/part/deep.md", f"---\ndepth: deeper\n---\n{text}")
    found = reading.minutes(book.root, "part")
    assert found == {"part/deep": (1, True), "part/page": (1, False)}
    assert reading.core(found) == 1
    assert reading.main(["docs/part"]) == 0
    assert "1분  part/deep  (더 깊이)" in capsys.readouterr().out


STYLE = re.sub(r"@font-face\s*{[^}]*}", "", (
    ROOT / "docs/assets/book.css").read_text("utf-8"))
SMALL = """() => [...document.querySelectorAll(".claim-mark, .claim button")]
  .filter((each) => each.checkVisibility()).map((each) =>
    each.getBoundingClientRect()).filter(({ width, height }) =>
    Math.min(width, height) < 24).length"""
OUTSIDE = """() => {
  const { left, right, top, bottom } =
    document.querySelector(".claim:popover-open").getBoundingClientRect();
  return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
}"""


def test_the_box_opens_without_a_script(claiming, browser):
    """키보드로 열고 닫으며, 좁은 화면과 어두운 색에서도 읽힙니다."""
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8").replace(
        "!ENV", ""))
    book = claiming("a/scores : 값", theme=config["theme"] | {
        "custom_dir": str(ROOT / "overrides")})
    with served(book.build()) as address:
        context = new_context(browser)
        desk = watched(context.new_page())
        desk.goto(f"{address}/part/page/", wait_until="load")
        desk.add_style_tag(content=STYLE)
        button = desk.get_by_role("button", name="이 문장의 근거")
        box = desk.locator(".claim")
        for width in (NARROW, WIDE):
            for scheme in SCHEMES:
                axe.show(desk, scheme, width)
                assert desk.evaluate(SMALL) == 0
                button.press("Enter")
                box.wait_for()
                assert not desk.evaluate(OUTSIDE)
                assert desk.evaluate(SMALL) == 0
                assert axe.violations(desk) == []
                desk.keyboard.press("Escape")
                box.wait_for(state="hidden")
        button.click()
        box.get_by_role("button", name="닫기").click()
        box.wait_for(state="hidden")
        desk.emulate_media(media="print")
        assert button.is_hidden()
        context.close()
