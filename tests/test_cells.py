"""percent 형식의 프로그램을 셀로 나누는 법입니다."""

import subprocess
import sys

import pytest

from press import cells
from press.proof.cells import has_cells

PROGRAM = '''\
"""주사위를 던집니다."""

# %% [markdown]
# # 주사위
#
# 두 칸을 띄우면\x20\x20
# 줄이 바뀝니다.

# %%
import random

# %time은 실행하지 않는 주석입니다.
print(random.Random(0).randint(1, 6))


# %% tags=["answer"]
print("끝")
'''


def test_text_loses_its_marks_and_code_stays():
    text, code, answer = cells.split(PROGRAM)
    assert text == cells.Cell(
        1, 3, False, (), "# 주사위\n\n두 칸을 띄우면  \n줄이 바뀝니다.")
    assert code == cells.Cell(
        2, 9, True, (),
        "import random\n\n# %time은 실행하지 않는 주석입니다.\n"
        "print(random.Random(0).randint(1, 6))")
    assert answer == cells.Cell(3, 16, True, ("answer",), 'print("끝")')


@pytest.mark.parametrize("old, new, message", [
    ("# %%\nimport", "# %%코드\nimport", "9째 줄의 셀 표시 '# %%코드'"),
    ("# %%\nimport", "# %% 제목\nimport", "9째 줄의 셀 표시 '# %% 제목'"),
    ('tags=["answer"]', 'tags=[answer]', "16째 줄의 셀 표시"),
    ('tags=["answer"]', 'name="답"', "16째 줄의 셀 표시"),
    ('tags=["answer"]', 'tags=["figures"]', "16째 줄의 셀 표시"),
    ("# %% [markdown]", '# %% [markdown] tags=["figure"]', "3째 줄의 셀 표시"),
    ("# 줄이", "#줄이", "7째 줄 '#줄이 바뀝니다.'은"),
    ("# 줄이", "줄이", "7째 줄 '줄이 바뀝니다.'은"),
    ('"끝"', '"""\n# %%\n"""', "셀 표시는 4개인데 셀은 3개입니다"),
])
def test_what_could_mean_two_things_is_refused(old, new, message):
    assert old in PROGRAM
    with pytest.raises(ValueError, match=message):
        cells.split(PROGRAM.replace(old, new))


def test_a_program_without_cells_has_none():
    plain = '"""표시가 없습니다."""\nprint("# %%")\n'
    assert not has_cells(plain) and has_cells(PROGRAM)
    assert cells.split(plain) == []


def test_running_cells_needs_the_standard_library_alone():
    """GPU를 재는 컴퓨터에는 Jupytext도 다른 꾸러미도 없습니다."""
    code = (
        "import sys; from press import gpu; from press.proof import cells\n"
        f"assert cells.marks({PROGRAM!r}) == [3, 9, 16]\n"
        "print({'jupytext', 'nbformat', 'sybil', 'pytest', 'bs4', 'yaml'}"
        " & set(sys.modules))")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True,
                          text=True, check=True)
    assert done.stdout == "set()\n"
