"""책의 프로그램이 배운 것과 MNIST의 앞부분을 꾸러미의 데이터 폴더에 놓습니다.

    python -m press learned            # 모두
    python -m press learned handwriting.txt

`dlbook.judging`과 `dlbook.practice`와 `dlbook.pretrained`가 읽습니다. 프로그램은 저마다
빈 폴더에서 실행합니다. 훈련은 컴퓨터마다 끝자리가 달라 바이트가 같지 않을 수 있으므로,
테스트는 정확도를 견줍니다.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from dlbook import datasets, pretrained

MADE = {"handwriting.npz": "networks/draw/train",
        "handwriting.txt": "networks/draw/tree",
        pretrained.DIGITS: "keras/transfer/base"}
PART, SIZES = "mnist-part.npz", {"train": 5000, "test": 1000}
FILES = (*MADE, PART)


def part(path):
    """MNIST의 훈련 이미지와 테스트 이미지에서 앞부분만 골라 적습니다."""
    arrays = {}
    for (name, size), (images, labels) in zip(
            SIZES.items(), datasets.mnist()):
        arrays[f"{name}_images"] = images[:size]
        arrays[f"{name}_labels"] = labels[:size]
    np.savez_compressed(path, **arrays)


def left_by(program, path):
    """프로그램을 빈 폴더에서 실행하고, 남긴 파일을 path에 옮깁니다."""
    source = Path.cwd() / "snippets" / f"{program}.py"
    with tempfile.TemporaryDirectory() as place:
        subprocess.run([sys.executable, source], cwd=place, check=True)
        shutil.copy(Path(place, path.name), path)


def main(argv):
    parser = argparse.ArgumentParser(prog="python -m press learned")
    parser.add_argument("names", nargs="*", help=", ".join(FILES))
    names = parser.parse_args(argv).names or FILES
    if unknown := set(names) - set(FILES):
        parser.error(f"{', '.join(sorted(unknown))}은 없습니다. "
                     f"{', '.join(FILES)} 가운데에서 고르세요.")
    for name in names:
        path = datasets.DATA / name
        if name == PART:
            part(path)
        else:
            left_by(MADE[name], path)
        print(f"{name}: {path.stat().st_size:,}바이트")
    return 0
