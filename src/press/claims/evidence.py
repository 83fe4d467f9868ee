"""표시가 가리키는 근거를 찾습니다: 출력의 줄, 단언, 참고 문헌의 항목."""

import ast
from dataclasses import dataclass

from press.proof import cite
from press.proof.code import syntax
from press.proof.program import ProofError
from press.site import glossary

WORDS = ("definition", "opinion")
BIBLIOGRAPHY = "appendix/bibliography"
SOURCE = "bib-"


@dataclass(frozen=True)
class Evidence:
    """근거 하나입니다.

    프로그램이면 lines에 그 이름표의 출력이 있고, 비었으면 label이 단언의 글입니다.
    참고 문헌이면 program이 없고 label이 항목의 제목입니다.
    """

    name: str
    label: str
    program: object = None
    lines: tuple = ()


def find(book, name):
    """'열쇠 : 이름표'나 'bib-…'의 Evidence입니다. 정의와 의견은 None입니다."""
    if name in WORDS:
        return None
    key, colon, label = name.partition(" : ")
    if colon:
        return of_program(book, key, label)
    if name.startswith(SOURCE):
        return of_source(book, name)
    raise ProofError(
        f"'{{{{ claim : {name} }}}}'에 이름표가 없습니다. "
        "'{{ claim : ai/contest/scores : 중앙값 }}'처럼 프로그램과, 그 출력의 "
        "이름표나 단언의 글을 적으세요. 참고 문헌이면 'bib-'로 시작하는 이름만 "
        "적습니다.")


def of_source(book, name):
    entries = glossary.headings(book.root, BIBLIOGRAPHY)
    if name not in entries:
        raise ProofError(
            f"'{{{{ claim : {name} }}}}': 참고 문헌에 '{name}'이라는 항목이 없습니다. "
            f"docs/{BIBLIOGRAPHY}.md에 더하거나 이름을 고치세요.")
    return Evidence(name, entries[name])


def of_program(book, key, label):
    told = f"'{{{{ claim : {key} : {label} }}}}'"
    if book.find_file(key) is None:
        raise ProofError(
            f"{told}: '{key}'이라는 프로그램이 없습니다. {book.programs}/ 아래의 "
            "경로를 확장자 없이 적으세요.")
    program = book.program(key)
    name = f"{key} : {label}"
    if lines := cite.lines_labelled(program.output(), label):
        return Evidence(name, label, program, tuple(lines))
    if label in asserted(program):
        return Evidence(name, label, program)
    if program.settings.gpu and program.output().count("\n") == 1:
        return Evidence(name, label, program, (program.output().strip(),))
    raise ProofError(
        f"{told}: '{label}'이 {key}의 출력에도 단언에도 없습니다. {known(program)} "
        "이름표를 고치거나, 프로그램을 고쳐 다시 기록하세요.")


def known(program):
    """적을 수 있는 이름표와 단언을 알려 줍니다."""
    labels = dict.fromkeys(
        line.partition(":")[0].strip() for line in program.output().split("\n")
        if ":" in line)
    told = [f"출력의 이름표: {', '.join(labels) or '없음'}.",
            f"단언: {', '.join(asserted(program)) or '없음'}."]
    return " ".join(told)


def asserted(program):
    """프로그램이 단언하는 글들입니다: assert …, "글"."""
    if program.is_shell:
        return []
    return [node.msg.value for node in ast.walk(syntax(program.source))
            if isinstance(node, ast.Assert)
            and isinstance(node.msg, ast.Constant)
            and isinstance(node.msg.value, str)]
