"""책을 한 번만 짓습니다. 지은 것을 만드는 데 쓰인 파일이 그대로인 동안 다시 씁니다.

작업자가 여럿이면(-n 2) 하나가 짓고 나머지는 기다립니다. CI에서는 언제나 새로 짓습니다.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path

from press import outline
from press.play import runtime

CACHE = ".cache"
KEPT = 3  # 종류마다 가장 나중에 쓴 것 몇 개를 남깁니다
ELSEWHERE = {"tests", "site", "dist"}  # 책에 들어가지 않는 폴더입니다
VARIABLES = ("SITE_URL", "REPO_URL")


def whole(root, shared):
    """책 전체를 지은 폴더입니다."""
    return built(root, shared, "site",
                 lambda place: outline.build(root, place))


def part(root, shared, names, config="mkdocs.yml"):
    """names의 쪽만 온전히 지은 폴더입니다. 다른 쪽은 제목뿐입니다."""
    names = sorted(names)
    how = Path(__file__).with_name("part.py").read_text("utf-8")
    kind = "part-" + hashlib.sha256(
        "\n".join([how, config, *names]).encode()).hexdigest()[:8]
    return built(root, shared, kind,
                 lambda place: build_part(root, place, config, names))


def build_part(root, place, config, names):
    done = subprocess.run(
        [sys.executable, "-m", "tests.part", config, place, *names],
        cwd=root, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{names}을 짓지 못했습니다.\n{done.stderr}")


def built(root, shared, kind, build):
    """지은 폴더를 찾거나 짓습니다. shared는 이 검사의 작업자가 함께 쓰는 폴더입니다."""
    cache = Path(shared) if os.environ.get("CI") else Path(root, CACHE)
    cache.mkdir(parents=True, exist_ok=True)
    with locked(cache / f"{kind}.lock"):
        place = cache / f"{kind}-{digest(root)}"
        if not place.exists():
            make(place, build)
        os.utime(place)
        forget(cache, kind)
    return place


def make(place, build):
    """다 지은 다음에야 이름을 붙입니다. 짓다 만 것은 쓰이지 않습니다."""
    unfinished = place.with_name(f"{place.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    build(unfinished)
    unfinished.rename(place)


def forget(cache, kind):
    old = sorted(cache.glob(f"{kind}-*/"), key=lambda place:
                 place.stat().st_mtime)
    for place in old[:-KEPT]:
        shutil.rmtree(place)


@contextmanager
def locked(path):
    with open(path, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def digest(root):
    """책을 짓는 데 쓰일 수 있는 모든 것의 해시입니다. 모르는 파일도 셉니다."""
    sha = hashlib.sha256()
    for path in sorted(inputs(Path(root))):
        sha.update(f"{path.relative_to(root)}\n".encode())
        sha.update(hashlib.sha256(path.read_bytes()).digest())
    installed = sorted(f"{each.name} {each.version}"
                       for each in metadata.distributions())
    values = [f"{name}={os.environ.get(name)}" for name in VARIABLES]
    values.append(f"python={runtime.is_here(root)}")
    sha.update("\n".join([sys.version, *installed, *values]).encode())
    return sha.hexdigest()[:16]


def inputs(root):
    for path in root.iterdir():
        if path.name.startswith(".") or path.name in ELSEWHERE:
            continue
        for file in path.rglob("*") if path.is_dir() else [path]:
            if file.is_file() and "__pycache__" not in file.parts:
                yield file
