"""프레임워크가 찍은 글을 읽습니다.

텐서플로의 `list_physical_devices`, JAX의 `devices()`, 파이토치의 `is_available()`이
찍은 글과, 아래 `python -m dlbook.devices.ask`가 찍은 JSON을 모두 읽습니다.
"""

import json
import re
from typing import NamedTuple

TENSORFLOW = re.compile(r"PhysicalDevice\(name='[^']*:(GPU|TPU):\d+'")
CREATED = re.compile(r"Created device \S*GPU:\d+.*?name: (.+?), pci", re.S)
JAX = re.compile(r"\b(?:(Cuda|Rocm|Metal|Tpu|StreamExecutorGpu)Device\(|"
                 r"(cuda|rocm|gpu|METAL)\()id=\d+", re.I)
NOTHING = re.compile(
    r"(?:^|[\s:])(?:\[\]|False)\s*$|^\s*0\s*$|"
    r"^\s*\[?PhysicalDevice\(name='[^']*:CPU:0'[^\[]*\]$|"
    r"\[(?:CpuDevice\(|TFRT_CPU_\d|cpu\()|GPUs? Available:\s*0", re.M)
SOMETHING = re.compile(
    r"(?:^|[\s:])True\s*$|^\s*[1-9]\s*$|GPUs? Available:\s*[1-9]", re.M)


class Answer(NamedTuple):
    """프레임워크의 대답. devices가 None이면 장치를 묻지 않은 것입니다."""

    backend: str = ""
    devices: tuple | None = None
    cuda: str = ""
    error: str = ""


def parse_framework(text):
    """프레임워크가 찍은 글을 Answer로 읽습니다. 오류를 내지 않습니다."""
    text = text if isinstance(text, str) else ""
    if answer := answered(text):
        return answer
    return Answer(backend=spoken(text), devices=seen(text),
                  error=last_error(text))


def answered(text):
    """`ask`가 찍은 JSON 한 줄을 찾아 읽습니다."""
    for line in reversed(text.splitlines()):
        try:
            found = json.loads(line)
            return Answer(
                backend=str(found.get("backend") or ""),
                devices=None if found["devices"] is None
                else tuple(map(str, found["devices"])),
                cuda=str(found.get("cuda") or ""),
                error=str(found.get("error") or ""))
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    return None


def spoken(text):
    """글에 나온 낱말로 어느 프레임워크인지 압니다. 모르면 빈 글입니다."""
    marks = {"tensorflow": "tensorflow|PhysicalDevice|cuda_platform|_stub.cc",
             "jax": r"jax|CudaDevice|CpuDevice|cuda\(id",
             "torch": r"torch|cudaGetDeviceCount"}
    found = [(match.start(), name) for name, mark in marks.items()
             if (match := re.search(mark, text, re.I))]
    return min(found)[1] if found else ""


def seen(text):
    """본 장치들. 하나도 못 봤으면 (), 장치를 찍지 않은 글이면 None입니다."""
    if names := CREATED.findall(text):
        return tuple(dict.fromkeys(names))
    if found := TENSORFLOW.findall(text) or JAX.findall(text):
        return ("GPU",) * len(found)
    if NOTHING.search(text):
        return ()
    return ("GPU",) if SOMETHING.search(text) else None


def last_error(text):
    """트레이스백의 마지막 줄입니다. 트레이스백이 없으면 빈 글입니다."""
    if "Traceback (most recent call last)" not in text:
        return ""
    lines = [line for line in text.splitlines()
             if re.match(r"[\w.]*(Error|Exception)\b", line)]
    return lines[-1].strip() if lines else ""
