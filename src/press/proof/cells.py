"""percent 형식의 프로그램이 어디에서 셀로 나뉘는지 봅니다.

    # %% [markdown]
    # 글입니다.

    # %%
    print("코드입니다.")

첫 표시보다 위에 있는 설명은 셀이 아닙니다.
"""

MARK = "# %%"


def has_cells(source):
    return source.startswith(MARK) or f"\n{MARK}" in source


def marks(source):
    """셀이 시작하는 줄들입니다. 1부터 셉니다."""
    return [number for number, line in enumerate(source.split("\n"), start=1)
            if line.startswith(MARK)]
