"""훈련 프로그램이 노트북이 되고, 노트북이 쪽이 되기까지를 봅니다."""

import json
import re

import nbformat
import pytest
import yaml
from mkdocs.commands.build import build as build_here
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from press import book as rules
from press import cells, hooks, notebook_page, notebooks, reading
from press.proof import judge, measure
from press.proof.compare import Rules, text_difference
from press.proof.program import ProofError
from tests.conftest import ROOT
from tests.html import soup

INSTALL = '''"""dlbook이 없으면 설치합니다."""
# --8<-- [start:install]
WHEEL = "dlbook.whl"
# --8<-- [end:install]
print(WHEEL)
'''
PROGRAM = '''"""주사위를 던져 평균을 재고 눈을 그림으로 봅니다."""

# %% [markdown]
# <h1 id="dice">주사위</h1>
#
# 이 쪽을 읽고 나면 **평균(mean)**을 잴 수 있습니다. [다른 쪽](../other.md#other).

# %%
import random

SEED = 0
numbers = random.Random(SEED)
rolls = [numbers.randint(1, 6) for _ in range(60)]


def tell(name, value):
    print(f"{name}:", value)


# %%
tell("개수", len(rolls))
print(f"평균: {sum(rolls) / 60:.2f}")
print("평균 2 이상:", sum(rolls) / 60 >= 2)

# %% [markdown]
# 평균은 {{ training/dice : 평균 }}입니다.
#
# <!-- spread -->

# %%
class Picture:
    def _repr_html_(self):
        return "<figure><svg></svg><figcaption>점.</figcaption></figure>"


print("그림을 봅니다")
Picture()

# %% [markdown]
# <h2 id="dice-exercise">직접 해 보기</h2>
#
# 가장 큰 눈은 얼마입니까?

# %% [markdown] tags=["answer"]
# 여섯입니다.

# %% tags=["answer"]
print(max(rolls) <= 6)

# %% [markdown]
# 끝 문단입니다.
'''


DECLARED = """\
["training/dice"]
moves = ["평균"]
seeds = ["평균"]
"""
NAME = "snippets/training/dice.py"


@pytest.fixture
def book(small_book):
    small_book.write("snippets/start/colab/install.py", INSTALL)
    small_book.write(NAME, PROGRAM)
    small_book.declare(DECLARED)
    small_book.write("docs/other.md", "# 다른 쪽 { #other }\n")
    small_book.record()
    notebooks.weave(small_book.book.at(NAME))  # 씨앗의 표가 들어갑니다
    return small_book


@pytest.fixture
def dice(book):
    program = book.book.at(NAME)
    assert program.code  # 고치기 전의 것을 읽어 둡니다
    return program


def edit(book, old, new):
    text = PROGRAM.replace(old, new)
    assert text != PROGRAM
    book.write(NAME, text)
    return book.book.at(NAME)


def read(program):
    return json.loads(notebooks.place(program).read_text("utf-8"))


def test_cells():
    found = cells.split(PROGRAM)
    assert [cell.is_code for cell in found] == [
        False, True, True, False, True, False, False, True, False]
    assert found[0].source.startswith('<h1 id="dice">주사위</h1>\n\n이 쪽을')
    assert found[7].tags == ("answer",)


@pytest.mark.parametrize("old, new, message", [
    ("# %%\nimport", "# %% code\nimport", "8째 줄의 셀 표시"),
    ("# 끝 문단", "#끝 문단", "글 셀의 줄입니다"),
    ("# %% [markdown]\n# <h1", "# %%\n# <h1", "글 셀로 시작합니다"),
    ("SEED = 0\n", "SEED = 1\n", "'SEED = 0'이라는 줄이"),
])
def test_bad_cells_are_refused(book, old, new, message):
    with pytest.raises((ProofError, ValueError), match=message):
        program = edit(book, old, new)
        rules.check(program)
        cells.split(program.source)


def test_the_notebook_is_valid_and_holds_what_ran(dice):
    nbformat.validate(nbformat.read(notebooks.place(dice), as_version=4))
    outputs = notebooks.recorded(dice)
    assert outputs.keys() == {3, 5, 8}
    assert outputs[3].text.startswith("개수: 60\n평균: ")
    assert outputs[5].text == "그림을 봅니다\n"
    assert outputs[5].shown.startswith("<figure>")
    text = "".join(outputs[n].text for n in (3, 5, 8))
    assert text == dice.output()


def test_text_cells_carry_measured_values(dice):
    text = "".join(read(dice)["cells"][4]["source"])
    average = notebooks.recorded(dice)[3].text.split()[3]
    assert f">{average}</span>입니다." in text
    lead = "".join(read(dice)["cells"][0]["source"])
    assert "<strong>평균(mean)</strong>을" in lead


def test_the_first_code_cell_installs_the_wheel(dice):
    first = next(cell for cell in read(dice)["cells"]
                 if cell["cell_type"] == "code")
    assert first["source"] == ['WHEEL = "dlbook.whl"']


def test_prose_is_woven_again_without_training(book, dice):
    edited = edit(book, "끝 문단입니다.", "고친 문단입니다.")
    assert edited.code == dice.code
    with pytest.raises(ProofError, match="글이 낡았습니다"):
        book.judge(NAME)
    before = notebooks.recorded(edited)
    assert notebooks.weave(edited) and not notebooks.weave(edited)
    assert "고친 문단" in notebooks.place(edited).read_text("utf-8")
    assert notebooks.recorded(edited) == before
    assert book.judge(NAME) == judge.Verdict()


def test_changed_code_is_another_code(book, dice):
    assert edit(book, "60)]", "61)]").code != dice.code


@pytest.mark.parametrize("old, new", [
    ("점.", "선."), ("개수: 60", "개수: 70")])
def test_a_hand_made_output_is_seen(book, dice, old, new):
    path = notebooks.place(dice)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ProofError, match="dice.ipynb이 바뀌었습니다"):
        book.judge(NAME)


def test_another_caption_is_seen(book):
    edit(book, "점.", "다른 점.")
    with pytest.raises(ProofError, match="그림이 기록과 다릅니다"):
        book.judge(NAME)


def test_a_cell_may_not_end_in_any_value(book):
    edit(book, "\nPicture()\n", "\n3\n")
    run = book.run(NAME)
    assert run.code == 1
    assert "셀의 마지막 줄이 int입니다" in run.error["last"]


def test_doc_tests_run_each_cell(book):
    assert set(book.problems(pattern="**/*.ipynb").values()) == {""}
    edit(book, "randint(1, 6)", "randint(1, 600)")
    problems = book.problems(pattern="**/*.ipynb").values()
    assert len(problems) == 5
    assert sum("dice.py" in text for text in problems) == 4


def sweep(book):
    """씨앗과 기계를 바꾸어 잽니다. 알린 것도 모읍니다."""
    told, opened = [], book.book
    program = opened.at(NAME)
    found = measure.sweep(opened, [program], {}, 1, told.append)
    return program, found.get("training/dice"), "".join(told)


def test_seeds_are_shown(book):
    program, found, _ = sweep(book)
    values = found["seeds"]["평균"]
    assert found["runs"] == len(values) == 8 and len(set(values)) > 1
    (low, high, step), = found["ranges"]["평균"]
    assert [low, high] == [min(map(float, values)), max(map(float, values))]
    assert step == 0.01
    measure.put_row(program, 1, found=found)
    notebooks.weave(program)
    text = "".join(read(program)["cells"][4]["source"])
    low, middle, high = (
        notebooks.value(program.book, program.key, f"평균 ({name})")
        for name in notebooks.SPREAD_NAMES)
    assert f"<td>{middle} ({low}–{high})</td>" in text
    assert [f">{value}</span>" in place for value, place in zip(
        notebooks.three(values), (low, middle, high))] == [True] * 3


def test_values_with_a_unit_are_ordered_by_number():
    assert notebooks.three(["10.1도", "9.2도", "9.9도"]) == (
        "9.2도", "9.9도", "10.1도")


def test_a_claim_broken_by_a_seed_records_nothing(book):
    edit(book, 'print("평균 2 이상:", sum(rolls) / 60 >= 2)',
         'print("첫 눈이 여섯:", rolls[0] == 6)')
    book.record()
    _, found, told = sweep(book)
    assert found is None and "첫 눈이 여섯의 답이 달라집니다" in told


def without_seeds(book):
    program = book.book.at(NAME)
    program.book.ledger.drop("training/dice")
    notebooks.weave(program)
    return program


def test_a_notebook_without_seeds_says_so(book):
    woven = notebooks.place(without_seeds(book)).read_text("utf-8")
    assert "<table>" not in woven and "씨앗 다섯의 범위: 측정 전" in woven


@pytest.fixture
def build(book):
    def make(**options):
        config = yaml.safe_load(
            (ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV", ""))
        small = yaml.safe_load((book.root / "mkdocs.yml").read_text("utf-8"))
        del config["plugins"]["search"]
        small["plugins"] = config["plugins"]
        small["hooks"] = [hooks.__file__]
        small["extra"] = {"notebooks": config["extra"]["notebooks"]}
        book.write("mkdocs.yml", yaml.safe_dump(small | options))
        book.write("docs/assets/wheel/dlbook-9-py3-none-any.whl", "")
        return build_in(book, "site")

    return make


def build_in(book, name):
    """책을 name 폴더에 짓습니다. MkDocs를 다시 켜지 않습니다."""
    build_here(load_config(str(book.root / "mkdocs.yml"), strict=True,
                           site_dir=str(book.root / name)))
    return book.root / name


def test_the_page(build, dice):
    page = soup(build() / "training/dice/index.html")
    body = page.select_one("article")
    assert page.title.get_text().startswith("주사위")
    assert body.find("h1")["id"] == "dice"
    assert not body.select("style, script, .jp-Cell")
    codes = body.select(".language-python[data-program]")
    assert [code["data-program"].rpartition(":")[2] for code in codes] == [
        "install", "2", "3", "5", "8"]
    assert codes[2].get_text().strip().startswith('tell("개수"')
    assert [code.get("data-cell") for code in codes] == [
        None, "2", "3", "5", "8"]
    setup, answer = body.select("details")
    assert "휠을 설치합니다" in setup.summary.get_text()
    assert setup.select_one("[data-program]") == codes[0]
    assert answer.summary.get_text() == "풀이"
    assert answer.select(".language-python") and answer.select(".no-copy")
    assert "끝 문단" not in answer.get_text()
    assert body.find("a", string="다른 쪽")["href"] == "../../other/#other"
    assert [link.get_text() for link in page.select(".md-nav--secondary a")
            if link["href"] == "#dice-exercise"]
    description = page.find("meta", attrs={"name": "description"})
    assert description["content"] == "주사위를 던져 평균을 재고 눈을 그림으로 봅니다."


def test_a_figure_shows_what_it_drew_and_folds_its_code(build, book):
    tagged = edit(book, "# %%\nclass Picture",
                  '# %% tags=["figure"]\nclass Picture')
    before = reading.minutes(book.root, "training")["training/dice"]
    cell = tagged.source.index("class Picture")
    long = "\n".join(f"line_{n} = {n}" for n in range(60))
    book.write(NAME, f"{tagged.source[:cell]}{long}\n{tagged.source[cell:]}")
    book.record()
    (drawn,) = [cell for cell in read(tagged)["cells"]
                if cell["metadata"].get("cell") == 5]
    assert drawn["metadata"]["tags"] == ["figure"]
    assert drawn["metadata"]["jupyter"] == {"source_hidden": True}
    assert reading.minutes(book.root, "training")["training/dice"] <= before

    page = soup(build() / "training/dice/index.html")
    body = page.select_one("article")
    _, folded, _ = body.select("details")
    assert "open" not in folded.attrs
    assert folded.summary.get_text() == "그림을 그린 코드"
    (code,) = folded.select("[data-program]")
    assert code["data-cell"] == "5" and "class Picture" in code.get_text()
    assert not folded.select("figure, .no-copy")
    after = folded.find_next_siblings(limit=2)
    assert "그림을 봅니다" in after[0].get_text() and after[1].name == "figure"
    assert [block["data-cell"] for block in body.select("[data-cell]")] == [
        "2", "3", "5", "8"]  # 복사 단추는 접힌 셀도 담습니다


def test_another_mkdocs_jupyter_draws_the_same_page(
        build, book, monkeypatch):
    """0.27은 파이썬 3.12부터 설치됩니다. 주사위를 그린 것을 적어 두었습니다."""
    def article(name):
        page = soup(build_in(book, name) / "training/dice/index.html")
        return str(page.select_one("article"))

    build()
    without_seeds(book)
    ours, mend = article("site"), notebook_page.mend
    drawn = (ROOT / "tests/mkdocs-jupyter-0.27.html").read_text("utf-8")
    assert "jp-RenderedMarkdown" in drawn
    monkeypatch.setattr(
        notebook_page, "mend", lambda content, *rest: mend(drawn, *rest))
    assert article("theirs") == ours
    drawn = drawn.replace("60", "61")
    with pytest.raises(Abort):
        article("changed")


def test_the_download_without_an_address(build):
    site = build()
    link = soup(site / "training/dice/index.html").select_one(".notebook a")
    assert link.get_text() == "노트북 내려받기"
    path = site / "training/dice" / link["href"]
    assert json.loads(path.read_text("utf-8"))["nbformat"] == 4
    assert not soup(site / "training/dice/index.html").select(
        ".notebook a:nth-of-type(2)")


def test_the_download_knows_the_address_of_the_site(build):
    site = build(site_url="https://book.example/ko/",
                 repo_url="https://github.com/owner/book")
    text = (site / "training/dice/dice.ipynb").read_text("utf-8")
    wheel = "https://book.example/ko/assets/wheel/dlbook-9-py3-none-any.whl"
    assert f'WHEEL = \\"{wheel}\\"' in text
    assert "](https://book.example/ko/other/#other)" in text
    colab = soup(site / "training/dice/index.html").select(".notebook a")[1]
    assert colab["href"] == (
        "https://colab.research.google.com/github/owner/book/blob/gh-pages/"
        "training/dice/dice.ipynb")


def test_a_dead_link_stops_the_build(build, book):
    notebooks.weave(edit(book, "../other.md", "../nowhere.md"))
    with pytest.raises(ValueError, match="nowhere.md"):
        build()


def test_progress_lines_are_compared_by_shape():
    loose = Rules(loose=re.compile(rules.PROGRESS))
    line = "469/469 - 3s - 7ms/step - accuracy: 0.9238 - loss: 0.26\n"
    other = "469/469 - 12s - 940us/step - accuracy: 0.9 - loss: 1.2e-03\n"
    assert not text_difference(line, other, loose)
    assert text_difference(line, other.strip() + " - val_loss: 0.1\n", loose)
    assert text_difference("정확도: 0.92\n", "정확도: 0.93\n", loose)
    assert "nan" in text_difference(line, line.replace("0.26", "nan"), loose)
