"""쪽 안에서 실행할 수 있는 프로그램입니다.

표준 라이브러리와 NumPy, Matplotlib, Pillow, dlbook만 쓰고, 프로세스와 스레드와
소켓이 없어도 되는 것입니다.
"""

import sys

HERE = {"dlbook", "matplotlib", "numpy", "PIL"}
ABSENT = {"asyncio", "concurrent", "ctypes", "curses", "fcntl", "http",
          "multiprocessing", "resource", "signal", "socket", "ssl",
          "subprocess", "threading", "tkinter", "urllib"}

OTHERWISE = {  # 브라우저에서는 다른 글을 찍는 프로그램과 그 까닭
    "ai/representation/sure": "덧셈의 순서가 달라 끝자리 하나가 다릅니다",
    "start/errors/font_cache": "글꼴의 목록이 다릅니다",
    "start/errors/memory": "주소가 32비트라 다른 오류가 먼저 납니다",
    "start/errors/no_glyph": "한글을 그리는 글꼴이 있습니다",
    "start/errors/old_imports": "exec으로 Keras를 부릅니다",
    "start/install/sizes": "설치한 패키지가 다릅니다",
    "tensors/elementwise/margins": "시계가 성겨 짧은 시간을 재지 못합니다",
    "tensors/elementwise/speed": "시계가 성겨 짧은 시간을 재지 못합니다",
    "tensors/elementwise/virtual": "정수가 32비트라 바이트 수가 다릅니다",
    "tensors/vector-data/newcomer": "0으로 나누어도 경고가 없습니다",
}


def needs(program):
    """먼저 실행할 프로그램들입니다. 실행할 수 없으면 None입니다."""
    if not runs_alone(program):
        return None
    above = [needs(each) for each in program.producers]
    if None in above:
        return None
    return list(dict.fromkeys(
        key for each, keys in zip(program.producers, above)
        for key in (*keys, each.key)))


def runs_alone(program):
    told = program.settings
    if program.key in OTHERWISE:
        return False
    if program.is_shell or program.is_notebook or any(
            (told.environment, told.gpu, told.bench, told.source,
             told.loopback)):
        return False
    try:
        used = {name.partition(".")[0] for name in program.imports}
        own = {name.partition(".")[0] for name in
               program.book.packages.direct(program.source)}
    except SyntaxError:  # 읽을 수 없는 프로그램은 검사가 알립니다
        return False
    return used - sys.stdlib_module_names <= HERE and not own & ABSENT
