"""훈련 프로그램(.py)과 실행한 결과를 엮어 노트북(.ipynb)을 만듭니다.

    snippets/training/first.py  →  docs/training/first.ipynb

글은 소스에서, 출력과 그림은 실행에서 옵니다. 그림이 있는 곳은 노트북뿐입니다.
글만 고쳤으면 기록한 출력에 다시 엮습니다.
"""

import ast
import hashlib
import html
import json
import re
from dataclasses import dataclass
from pathlib import Path

from press import cells
from press.claims import syntax as claims
from press.proof import cite
from press.proof.cells import marks
from press.proof.code import syntax
from press.proof.compare import lines_of, numbers
from press.proof.files import replace
from press.proof.program import ProofError, read_text

INSTALL = cite.Include("snippets/start/colab/install.py", "install")
SPREAD = "<!-- spread -->"
SPREAD_NAMES = ("최소", "중앙", "최대")
RANGE = "범위"
SPREAD_VALUE = re.compile(
    rf"(?P<key>\S+) : (?P<label>.+) \((?P<name>{'|'.join(SPREAD_NAMES)})\)")
ANSWER = "answer"
FIGURE = "figure"  # 코드는 접고 출력은 보이는 셀
UNMEASURED = "측정 전"
BOLD = re.compile(r"\*\*([^*]+)\*\*")  # 주피터는 뒤에 붙은 조사를 읽지 못합니다
CAPTION = re.compile(r"<figcaption>.*?</figcaption>", re.S)


@dataclass(frozen=True)
class Output:
    """셀 하나가 찍은 글과 끝에 보인 HTML입니다."""

    text: str = ""
    shown: str = ""

    @property
    def digest(self):
        content = f"{self.text}\0{self.shown}"
        return hashlib.sha256(content.encode()).hexdigest()


def place(program):
    """노트북이 놓이는 자리입니다."""
    return program.book.root / "docs" / f"{program.key}.ipynb"


def source_of(root, notebook):
    """노트북을 만든 프로그램의 이름입니다."""
    inner = Path(notebook).resolve().relative_to(Path(root).resolve() / "docs")
    return f"snippets/{inner.with_suffix('.py').as_posix()}"


def difference(program, run):
    """노트북이 실행한 것이나 지금의 글과 다른 점입니다. 같으면 빈 글입니다.

    훈련한 수는 컴퓨터마다 조금 다르므로 그림의 점까지 견주지는 않습니다. 셀마다 보인
    그림의 수와 그림말을 봅니다.
    """
    if not program.is_notebook:
        return ""
    found, before = outputs(program, run, run.output), recorded(program)
    for number in sorted(found.keys() | before.keys()):
        old, new = (CAPTION.findall(each.get(number, Output()).shown)
                    for each in (before, found))
        if old != new:
            line = marks(program.source)[number - 1]
            return (f"{program.name}:{line}: 셀이 보인 그림이 기록과 다릅니다. "
                    f"기록: {old}, 실행: {new}.")
    told = "".join(before[number].text for number in sorted(before))
    if told != program.output():
        return f"{program.name}:1: 노트북에 든 출력이 기록한 출력과 다릅니다."
    if is_unwoven(program):
        return f"{program.name}:1: {place(program).name}의 글이 낡았습니다."
    return ""


def is_unwoven(program):
    """노트북이 지금의 글과 다른지 봅니다."""
    path = place(program)
    return not path.exists() or read_text(path) != compose(
        program, recorded(program))


def write(program, run):
    """기록한 출력과 보인 그림을 글과 엮어 노트북을 씁니다."""
    if not program.is_notebook:
        return []
    return put(program, outputs(program, run, program.output()))


def weave(program):
    """글만 바뀐 노트북을 기록한 출력에 다시 엮습니다."""
    return put(program, recorded(program)) if program.is_notebook else []


def put(program, found):
    changed = replace(place(program), compose(program, found).encode())
    return [place(program).name] if changed else []


def artefacts(program):
    """노트북에 든 출력의 {이름: 해시}입니다. 장부에 적힙니다."""
    if not program.is_notebook:
        return {}
    found = recorded(program)
    joined = "".join(f"{number}:{found[number].digest}\n"
                     for number in sorted(found))
    return {place(program).name: hashlib.sha256(joined.encode()).hexdigest()}


def digest(program):
    """노트북 전체의 해시입니다."""
    path = place(program)
    return (hashlib.sha256(path.read_bytes()).hexdigest()
            if program.is_notebook and path.exists() else "")


def text_of(book, name, is_program):
    """쪽에 보여야 하는 셀의 글입니다. 셀이 아니면 None입니다."""
    path, _, number = name.rpartition(":")
    if not number.isdecimal():
        return None
    program = book.at(path)
    cell = {cell.number: cell for cell in cells.split(program.source)
            }.get(int(number))
    if cell is None:
        raise ProofError(f"{path}에 셀 {number}이 없습니다.")
    if is_program:
        return cell.source.strip("\n") + "\n"
    return recorded(program).get(cell.number, Output()).text


def drawing_of(book, name):
    """셀이 보인 그림입니다. 셀이 아니면 None입니다."""
    path, _, number = name.rpartition(":")
    if not number.isdecimal():
        return None
    shown = recorded(book.at(path)).get(int(number), Output()).shown
    found = re.search(r"<svg\b.*?</svg>", shown, re.S)
    if found is None:
        raise ProofError(f"{path}의 셀 {number}은 그림을 보이지 않습니다.")
    return found[0]


def outputs(program, run, text):
    """실행한 결과를 {셀의 번호: Output}으로 나눕니다. text는 기록할 출력입니다."""
    texts, shown = {}, dict(run.shown)
    for line, number in zip(lines_of(text), run.cells):
        texts[number] = texts.get(number, "") + printed_text(line)
    return {number: Output(texts.get(number, ""), shown.get(number, ""))
            for number in texts.keys() | shown.keys()}


def printed_text(line):
    return line if line.endswith("\n") else f"{line}\n"


def recorded(program):
    """지금 노트북에 든 출력을 {셀의 번호: Output}으로 읽습니다."""
    path = place(program)
    if not path.is_file():
        return {}
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        return {
            cell["metadata"]["cell"]: read_output(cell["outputs"])
            for cell in notebook["cells"]
            if cell.get("outputs") and "cell" in cell["metadata"]
        }
    except (ValueError, KeyError, TypeError):
        return {}


def read_output(found):
    text = shown = ""
    for output in found:
        if output["output_type"] == "stream":
            text += "".join(output["text"])
        else:
            shown += "".join(output["data"]["text/html"])
    return Output(text, shown)


def compose(program, found):
    """노트북의 글입니다. found는 {셀의 번호: Output}입니다."""
    first, *rest = cells.split(program.source)
    stem = program.path.stem
    book = [
        markdown_cell(program, first, f"{stem}-1"),
        code_cell(cite.shown(program.book, INSTALL), f"{stem}-install"),
    ]
    for cell in rest:
        name = f"{stem}-{cell.number}"
        if cell.is_code:
            book.append(code_cell(cell.source, name, cell,
                                  found.get(cell.number, Output())))
        else:
            book.append(markdown_cell(program, cell, name))
    notebook = {
        "cells": book,
        "metadata": {
            "description": description(program),
            "kernelspec": {"display_name": "Python 3", "language": "python",
                           "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def description(program):
    return ast.get_docstring(syntax(program.source)).split("\n")[0]


def markdown_cell(program, cell, name):
    text = cell.source.replace(SPREAD, spread_table(program))
    text = claims.replaced(program.book, text)
    text = cite.MEASURED.sub(
        lambda match: value(program.book, match["key"], match["label"]), text)
    text = BOLD.sub(r"<strong>\1</strong>", text)
    return {"cell_type": "markdown", "id": name,
            "metadata": {"tags": list(cell.tags)} if cell.tags else {},
            "source": text.splitlines(keepends=True)}


def code_cell(source, name, cell=None, output=Output()):
    metadata = {}
    if cell is not None:
        metadata["cell"] = cell.number
        if cell.tags:
            metadata["tags"] = list(cell.tags)
        if ANSWER in cell.tags:
            metadata["jupyter"] = {"source_hidden": True,
                                   "outputs_hidden": True}
        elif FIGURE in cell.tags:
            metadata["jupyter"] = {"source_hidden": True}
    return {"cell_type": "code", "execution_count": None, "id": name,
            "metadata": metadata, "outputs": notebook_outputs(output),
            "source": source.strip("\n").splitlines(keepends=True)}


def notebook_outputs(output):
    found = []
    if output.text:
        found.append({"name": "stdout", "output_type": "stream",
                      "text": output.text.splitlines(keepends=True)})
    if output.shown:
        found.append({
            "data": {"text/html": output.shown.splitlines(keepends=True)},
            "metadata": {}, "output_type": "display_data"})
    return found


def value(book, key, label):
    """잰 값을 쪽의 다른 잰 값과 같은 꼴로 적습니다.

    씨앗 다섯의 '이름표 (중앙)'도, 중앙값과 양 끝을 적는 '이름표 (범위)'도 됩니다.
    """
    name = f"{key} : {label}"
    if label.endswith(f" ({RANGE})"):
        label = label.removesuffix(f" ({RANGE})")
        values = spread_of(book, key).get(label)
        return middle_and_ends(key, label, values) if values else UNMEASURED
    if SPREAD_VALUE.fullmatch(name) and not value_of(book, name):
        return span(name, UNMEASURED)
    return span(name, cite.measured(book, key, label))


def span(name, text):
    return (f'<span class="measured" data-example="{html.escape(name)}">'
            f"{html.escape(text)}</span>")


def spread_table(program):
    """씨앗을 바꾸어 잰 범위의 표입니다."""
    spread = spread_of(program.book, program.key)
    if not spread:
        return f"씨앗 다섯의 범위: {UNMEASURED}"
    rows = "".join(
        f'<tr><th scope="row">{html.escape(label)}</th>'
        f"<td>{middle_and_ends(program.key, label, values)}</td></tr>\n"
        for label, values in spread.items())
    return (
        "<table>\n<thead><tr><th>씨앗 다섯의 결과</th>"
        "<th>중앙값 (최소–최대)</th></tr></thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table>"
    )


def middle_and_ends(key, label, values):
    """좁은 화면에도 다 보이게 칸 하나에 적습니다."""
    low, middle, high = (span(f"{key} : {label} ({name})", text)
                         for name, text in zip(SPREAD_NAMES, three(values)))
    return f"{middle} ({low}–{high})"


def value_of(book, name):
    """씨앗을 바꾸어 잰 범위의 값입니다. 범위의 값이 아니면 None입니다."""
    match = SPREAD_VALUE.fullmatch(name)
    values = match and spread_of(book, match["key"]).get(match["label"])
    return values and dict(zip(SPREAD_NAMES, three(values)))[match["name"]]


def spread_of(book, key):
    """장부에 적힌 {이름표: 씨앗마다의 값}입니다."""
    return (book.ledger.row(key) or {}).get("seeds", {})


def three(values):
    ordered = sorted(values, key=numbers)  # '1.5도'처럼 단위가 붙기도 합니다.
    return ordered[0], ordered[len(ordered) // 2], ordered[-1]
