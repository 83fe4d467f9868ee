"""지은 사이트의 `assets/play/`에 쪽 안의 파이썬이 쓸 것을 놓습니다.

    python/      Pyodide와 NumPy와 Matplotlib
    dlbook.zip   데이터를 뺀 dlbook과, 파이썬 쪽의 일(inside, show, press.proof.code)
    data/        데이터. 프로그램이 쓸 때 받습니다
    programs/    다른 프로그램보다 먼저 실행할 프로그램
    runtime.js   무엇이 얼마나 큰지

파일로 읽는 책에서는 스크립트만 부를 수 있어, 파일마다 글로 바꾼 스크립트를 둡니다.
"""

import base64
import io
import json
import shutil
import zipfile
from pathlib import Path

from press.play import runtime
from press.play.runnable import needs

FOLDER = "assets/play"
PACKAGE = "src/dlbook"
OWN = {"inside.py": "play/inside.py", "show.py": "play/show.py",
       "press/proof/code.py": "proof/code.py"}
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def build(site, book, by_file=False):
    """놓은 폴더입니다. 이미 놓은 큰 파일은 다시 옮기지 않습니다."""
    target = Path(site, FOLDER)
    python = runtime.place(book.root)
    groups = grouped(python)
    files = {f"python/{path.name}": path for path in python.iterdir()}
    data = {path.name: path
            for path in sorted(Path(book.root, PACKAGE, "data").iterdir())
            if path.suffix != ".md"}
    files |= {f"data/{name}": path for name, path in data.items()}
    texts = {"dlbook.zip": package(book.root)}
    texts |= {f"programs/{key}.py": book.program(key).copied.encode()
              for key in producers(book)}
    groups["core"]["dlbook.zip"] = len(texts["dlbook.zip"])
    groups["data"] = {name: path.stat().st_size for name, path in data.items()}
    told = f"dlbook.files = {{}};\ndlbook.runtime = {json.dumps(groups)};\n"
    write(target / "runtime.js", told.encode())
    if by_file:
        texts |= {name: path.read_bytes() for name, path in files.items()}
        worker = target / "worker.js"
        texts["worker.js"] = worker.read_bytes()
        worker.unlink()
        for name, content in texts.items():
            write(target / f"{name}.js", script(name, content))
        return target
    for name, path in files.items():
        copy(path, target / name)
    for name, content in texts.items():
        write(target / name, content)
    return target


def grouped(python):
    """언제 받는지에 따라 나눈 {갈래: {파일: 바이트}}입니다."""
    groups = {"core": {}, "numpy": {}, "matplotlib": {}}
    for path in sorted(python.iterdir()):
        kind = ("core" if path.name in runtime.CORE
                else "numpy" if path.name.startswith("numpy-")
                else "matplotlib")
        groups[kind][f"python/{path.name}"] = path.stat().st_size
    return groups


def producers(book):
    """다른 프로그램보다 먼저, 쪽 안에서 실행할 프로그램의 이름들입니다."""
    found = set()
    for key in book.settings:
        program = book.find_file(key) and book.program(key)
        if program and program.settings.after:
            found |= set(needs(program) or ())
    return sorted(found)


def package(root):
    """데이터를 뺀 dlbook을 묶은 zip의 바이트입니다. 언제 묶어도 같습니다."""
    source = Path(root, PACKAGE)
    paths = {f"dlbook/{path.relative_to(source).as_posix()}": path
             for path in source.rglob("*") if path.is_file()
             and not {"data", "__pycache__"} & set(path.parts)}
    paths |= {name: Path(__file__).parents[1] / path
              for name, path in OWN.items()}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name in sorted(paths):
            file.writestr(zipfile.ZipInfo(name, LONG_AGO),
                          paths[name].read_bytes(), zipfile.ZIP_DEFLATED, 9)
    return made.getvalue()


def script(name, content):
    text = base64.b64encode(content).decode()
    return f"dlbook.files[{json.dumps(name)}] = \"{text}\";\n".encode()


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def copy(path, target):
    if target.exists() and target.stat().st_size == path.stat().st_size:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, target)
