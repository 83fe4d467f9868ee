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

from press import cells, fences, records
from press.compare import numbers
from press.markdown import measured
from press.programs import region

INSTALL = fences.Include("snippets/start/colab/install.py", "install")
SPREAD = "<!-- spread -->"
ANSWER = "answer"
BOLD = re.compile(r"\*\*([^*]+)\*\*")  # 주피터는 뒤에 붙은 조사를 읽지 못합니다


@dataclass(frozen=True)
class Output:
    """셀 하나가 찍은 글과 끝에 보인 HTML입니다."""

    text: str = ""
    shown: str = ""

    @property
    def digest(self):
        content = f"{self.text}\0{self.shown}"
        return hashlib.sha256(content.encode()).hexdigest()


def place(example):
    """노트북이 놓이는 자리입니다."""
    return example.root / "docs" / f"{example.key}.ipynb"


def source_of(root, notebook):
    """노트북을 만든 프로그램의 이름입니다."""
    inner = Path(notebook).resolve().relative_to(Path(root).resolve() / "docs")
    return f"snippets/{inner.with_suffix('.py').as_posix()}"


def outputs(example, run, text):
    """실행한 결과를 {셀의 번호: Output}으로 나눕니다. text는 기록할 출력입니다."""
    texts, shown = {}, dict(run.shown)
    lines = text.splitlines(keepends=True)
    for line, number in zip(lines, run.cells):
        texts[number] = texts.get(number, "") + printed_text(line)
    return {number: Output(texts.get(number, ""), shown.get(number, ""))
            for number in texts.keys() | shown.keys()}


def printed_text(line):
    return line if line.endswith("\n") else f"{line}\n"


def recorded(example):
    """지금 노트북에 든 출력을 {셀의 번호: Output}으로 읽습니다."""
    path = place(example)
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


def compose(example, found):
    """노트북의 글입니다. found는 {셀의 번호: Output}입니다."""
    first, *rest = cells.split(example.source)
    stem = example.path.stem
    book = [
        markdown_cell(example, first, f"{stem}-1"),
        code_cell(region((example.root / INSTALL.path).read_text("utf-8"),
                         INSTALL), f"{stem}-install"),
    ]
    for cell in rest:
        name = f"{stem}-{cell.number}"
        if cell.is_code:
            book.append(code_cell(cell.source, name, cell,
                                  found.get(cell.number, Output())))
        else:
            book.append(markdown_cell(example, cell, name))
    notebook = {
        "cells": book,
        "metadata": {
            "description": description(example),
            "kernelspec": {"display_name": "Python 3", "language": "python",
                           "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def description(example):
    return ast.get_docstring(ast.parse(example.source)).split("\n")[0]


def markdown_cell(example, cell, name):
    text = cell.source.replace(SPREAD, spread_table(example))
    text = fences.MEASURED.sub(
        lambda match: value(example.root, match["example"], match["label"]),
        text)
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


def value(root, example, label):
    """잰 값을 쪽의 다른 잰 값과 같은 꼴로 적습니다."""
    return span(f"{example} : {label}", measured(root, example, label))


def span(name, text):
    return (f'<span class="measured" data-example="{html.escape(name)}">'
            f"{html.escape(text)}</span>")


def spread_table(example):
    """씨앗을 바꾸어 잰 범위의 표입니다."""
    spread = records.kept_spread(example)
    if not spread:
        return f"씨앗 다섯의 범위: {records.UNMEASURED}"
    rows = "".join(
        f"<tr><td>{html.escape(label)}</td>" + "".join(
            f"<td>{span(f'{example.key} : {label} ({name})', text)}</td>"
            for name, text in zip(("최소", "중앙", "최대"), three(values))
        ) + "</tr>\n"
        for label, values in spread["values"].items()
    )
    return (
        "<table>\n<thead><tr><th>씨앗 다섯의 결과</th><th>가장 작은 값</th>"
        "<th>가운데 값</th><th>가장 큰 값</th></tr></thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table>"
    )


def three(values):
    ordered = sorted(values, key=numbers)  # '1.5도'처럼 단위가 붙기도 합니다.
    return ordered[0], ordered[len(ordered) // 2], ordered[-1]
