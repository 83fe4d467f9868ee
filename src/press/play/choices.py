"""docs/choices.toml의 고르는 문제입니다. 고를 것마다 까닭이 있고, 옳은 것은 하나입니다.

    ["tensors/shape/pick"]
    question = "랭크가 2인 것은 무엇일까요?"

    [["tensors/shape/pick".choices]]
    text = "`images[3]`"
    reason = "번호 하나가 축 하나를 없앱니다."
    right = true
"""

import re
import tomllib
from pathlib import Path

FILE = "docs/choices.toml"
NAME = re.compile(r"[\w-]+/[\w-]+/[\w-]+")
FEWEST, MOST = 3, 5
KEYS = {"text", "reason"}
CHOICE = """\
<section class="choice" data-choice="{name}" aria-label="고르는 문제" markdown="block">

{question}
{{: .choice-question #{id} }}

<div role="radiogroup" aria-labelledby="{id}" markdown="block">

{choices}

</div>

<p class="choice-said" role="status"></p>

??? success "답과 까닭"

{reasons}

</section>"""
ITEM = ('1. <label><input type="radio" name="{id}" value="{number}">'
        " {text}</label>")
RIGHT, WRONG = "맞습니다.", "아닙니다."


def read(root):
    """{이름: 문제}입니다. 어긋나면 파일과 줄을 대며 ValueError를 냅니다."""
    path = Path(root, FILE)
    if not path.is_file():
        return {}
    text = path.read_text("utf-8")
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{FILE}: TOML로 읽을 수 없습니다. {error}") from None
    for name, each in found.items():
        if why := fault(name, each):
            line = next((number for number, line in enumerate(
                text.split("\n"), start=1) if name in line), 1)
            raise ValueError(f"{FILE}:{line}: 문제 '{name}'. {why}")
    return found


def fault(name, each):
    """문제가 어긴 점입니다. 없으면 빈 글입니다."""
    if not NAME.fullmatch(name):
        return "이름을 'tensors/shape/pick'처럼 쪽과 이름으로 적으세요."
    if set(each) != {"question", "choices"} or not each["question"].strip():
        return "question 하나와 choices를 적으세요."
    if not FEWEST <= len(each["choices"]) <= MOST:
        return (f"고를 것이 {len(each['choices'])}개입니다. {FEWEST}–{MOST}개를 "
                "적으세요.")
    for choice in each["choices"]:
        if set(choice) - {"right"} != KEYS or not all(
                str(choice[key]).strip() for key in KEYS):
            return f"고를 것 {choice}에 text와 reason을 적으세요."
    texts = [choice["text"] for choice in each["choices"]]
    if len(set(texts)) != len(texts):
        return "고를 것이 서로 같습니다."
    right = sum(choice.get("right") is True for choice in each["choices"])
    if right != 1 or any(choice.get("right", True) is not True
                         for choice in each["choices"]):
        return (f"'right = true'가 {right}개입니다. 옳은 것 하나에만 적으세요.")
    return ""


def draw(name, root):
    """문제를 Markdown으로 적습니다. 스크립트가 없으면 까닭을 펼쳐 읽습니다."""
    found = read(root)
    if name not in found:
        raise ValueError(
            f"'{name}'이라는 문제가 없습니다. {FILE}에 있는 이름을 적으세요.")
    each, place = found[name], f"choice-{name.replace('/', '-')}"
    return CHOICE.format(
        name=name, id=place, question=each["question"].strip(),
        choices="\n".join(
            ITEM.format(id=place, number=number, text=choice["text"])
            for number, choice in enumerate(each["choices"])),
        reasons="\n".join(
            f"    1. {RIGHT if choice.get('right') else WRONG} "
            f"{choice['reason']}" for choice in each["choices"]))
