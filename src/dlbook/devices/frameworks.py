"""프레임워크가 찍은 글을 읽습니다.

텐서플로의 `list_physical_devices`, JAX의 `devices()`, 파이토치의 `is_available()`이
찍은 글과, 아래 `python -m dlbook.devices.ask`가 찍은 JSON을 모두 읽습니다.

증거는 무게가 다릅니다. GPU에서 계산하다 실패했으면(failed) GPU를 쓰지 못하는 것이고,
계산했으면(computed) 쓰는 것입니다. 장치의 이름을 찍은 것(devices)은 그보다 가볍고,
쓰지 못할 것이라는 경고(warned)가 있으면 믿지 않습니다.
"""

import json
import re
from typing import NamedTuple

TENSORFLOW = re.compile(
    r"(?:Physical|Logical)Device\(name='[^']*:(?:GPU|TPU):\d+'|"
    r'device_type: "(?:GPU|TPU)"')
CREATED = re.compile(r"Created device \S*GPU:\d+.*?name: (.+?), pci", re.S)
JAX = re.compile(r"\b(?:(?:Cuda|Rocm|Metal|Tpu|StreamExecutorGpu|Gpu)Device\(|"
                 r"(?:cuda|rocm|gpu|METAL)\()id=\d+", re.I)
NOTHING = re.compile(
    r"(?:^|[\s:])\[\]\s*$|GPUs? Available:\s*0\s*$|Num GPUs:?\s*0\s*$|"
    r"^\s*\[?PhysicalDevice\(name='[^']*:CPU:0'[^\[]*\]$|"
    r"\[(?:CpuDevice\(|TFRT_CPU_\d|cpu\()|"
    r"^(?:.*\b[Dd]evice\b[^:\n]*:\s*|')cpu'?\s*$", re.M)
SOMETHING = re.compile(
    r"GPUs? Available:\s*[1-9]\d?\s*$|Num GPUs:?\s*[1-9]\d?\s*$|"
    r"^(?:.*\b[Dd]evice\b[^:\n]*:\s*|'?)(?:cuda(?::\d+)?|gpu)'?\s*$|"
    r"^'?/device:GPU:\d+'?\s*$|^'?(?:NVIDIA|Tesla|GeForce|Quadro) [\w -]+'?\s*$",
    re.M)
# 참과 거짓, 수는 무엇을 물었는지 보일 때만 대답으로 읽습니다.
TRUTH = re.compile("torch|cuda|gpu|mps|available", re.I)
YES, NO = (re.compile(rf"(?:^|[\s:]){word}(?=\s*$|\s+['\"]?(?:NVIDIA|Tesla|"
                      r"GeForce|Quadro|\d+\.\d))", re.M)
           for word in ("True", "False"))
COUNT = re.compile(r"device_count|\blen\(")
SOME, ZERO = (re.compile(rf"^\s*{digit}\s*$", re.M)
              for digit in ("[1-9]", "0"))
# GPU에서 무엇을 계산했다는 글
COMPUTED = re.compile(
    r"device='cuda:\d|Executing op \S+ in device \S*GPU:\d|"
    r"Loaded cuDNN version|Compiled cluster using XLA|"
    r"\.device[^\n]*\n'?/job:\S*device:GPU:\d")
EPOCH = re.compile(r"^\s*(?:Epoch \d+/\d+|\d+/\d+ .*\bloss:)", re.M)
# GPU에서 계산하다 실패했다는 글. 갈래의 차례는 rules의 차례입니다.
FAILURES = {
    "driver": re.compile(
        "UNSUPPORTED_PTX_VERSION|compiled with an unsupported toolchain", re.I),
    "lost": re.compile(
        r"\bXid\b|GPU is lost|fallen off the bus|CUDA_ERROR_ECC_UNCORRECTABLE|"
        "uncorrectable ECC error", re.I),
    "cudnn": re.compile(
        "Loaded runtime CuDNN library|Outdated cuDNN|Found cuDNN version|"
        "DNN library is not found|cuDNN version incompatib|"
        "CUDNN_STATUS_(?:SUBLIBRARY_)?VERSION_MISMATCH|"
        "CUDNN_STATUS_SUBLIBRARY_LOADING_FAILED|"
        r"Could not load library libcudnn|Unable to load any of \{?libcudnn",
        re.I),
    "cudnn start": re.compile(
        "DNN library initialization failed|No DNN in stream executor|"
        "CUDNN_STATUS_NOT_INITIALIZED|cuDNN failed to initialize", re.I),
    "libdevice": re.compile(
        "libdevice not found|can't find libdevice|"
        r"libdevice is required|No such file\S* .*libdevice", re.I),
    "kernel": re.compile(
        "CUDA_ERROR_INVALID_PTX|a PTX JIT compilation failed|"
        "CUDA_ERROR_NO_BINARY_FOR_GPU|no kernel image is available|"
        "cudaErrorNoKernelImageForDevice|device kernel image is invalid|"
        r"ptxas (?:fatal|error)[^\n]*sm_\d+|'sm_\d+' is not a recognized|"
        "CUDA_ERROR_INVALID_SOURCE|CUBLAS_STATUS_ARCH_MISMATCH|"
        "CUDNN_STATUS_ARCH_MISMATCH", re.I),
    "assert": re.compile("device-side assert", re.I),
    "memory": re.compile(
        "OUT_OF_MEMORY|CUDA out of memory|OutOfMemoryError|"
        "OOM when allocating|RESOURCE_?EXHAUSTED|out of memory while trying|"
        "STATUS_ALLOC_FAILED|pre-allocating too much|"
        r"failed to allocate \S+ .*from device|CUDA error: out of memory", re.I),
    "other": re.compile(
        "CUDA error: (?!out of memory|no error)|"
        "CUDA_ERROR_(?:ILLEGAL|LAUNCH|INVALID|NOT_FOUND|MISALIGNED|ASSERT|"
        r"UNKNOWN)\w*|CUBLAS_STATUS_(?!SUCCESS)\w+|"
        r"CUDNN_STATUS_(?!SUCCESS)\w+|CUFFT_\w*(?:ERROR|FAILED)|"
        "failed to synchronize|Failed to launch CUDA kernel", re.I),
}
# 실패처럼 보여도 계산은 이어지는 글
HARMLESS = re.compile(
    r"The caller indicates that this is not a failure|"
    r"Unable to register cu\w+ (?:factory|plugin)|Ignore above|"
    r"except (?:\w+\.)*\w+Error|failed call to cuInit", re.I)
WARNED = re.compile(
    "is not compatible with the current PyTorch|PyTorch no longer supports|"
    "minimum required Cuda capability is|Ignoring visible gpu device|"
    "which is of (?:cuda|compute) capability.*not (?:compatible|supported)",
    re.I)


class Answer(NamedTuple):
    """프레임워크의 대답. devices가 None이면 장치를 묻지 않은 것입니다.

    failed는 GPU에서 계산하다 난 실패의 갈래들이고(FAILURES), computed는 GPU에서
    계산한 결과가 찍혔는지입니다. warned는 쓰지 못할 GPU라는 경고가 있는지입니다.
    """

    backend: str = ""
    devices: tuple | None = None
    cuda: str = ""
    error: str = ""
    failed: tuple = ()
    computed: bool = False
    warned: bool = False


def parse_framework(text):
    """프레임워크가 찍은 글을 Answer로 읽습니다. 오류를 내지 않습니다."""
    text = text if isinstance(text, str) else ""
    failed = failures(text)
    warned = bool(WARNED.search(text))
    if answer := answered(text):
        return answer._replace(failed=failed, warned=warned)
    devices = seen(text)
    computed = bool(COMPUTED.search(text) or devices and EPOCH.search(text))
    return Answer(backend=spoken(text), devices=devices,
                  error=first_error(text), failed=failed, warned=warned,
                  computed=computed)


def failures(text):
    """GPU에서 계산하다 난 실패의 갈래들을 FAILURES의 차례로 찾습니다."""
    text = "\n".join(line for line in text.splitlines()
                     if not HARMLESS.search(line))
    found = [kind for kind, sign in FAILURES.items() if sign.search(text)]
    return tuple(kind for kind in found if kind != "other" or len(found) == 1)


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
    marks = {"tensorflow": r"tensorflow|PhysicalDevice|cuda_platform|_stub\.cc|"
             r"\btf\.|gpu_device\.cc",
             "jax": r"\bjax|CudaDevice|CpuDevice|cuda\(id",
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
    truth, count = TRUTH.search(text), COUNT.search(text)
    if NOTHING.search(text) or truth and NO.search(text) or (
            count and ZERO.search(text)):
        return ()
    some = SOMETHING.search(text) or truth and YES.search(text) or (
        count and SOME.search(text))
    return ("GPU",) if some else None


def first_error(text):
    """트레이스백의 마지막 줄입니다. 여럿이면 처음 것이 까닭입니다."""
    if "Traceback (most recent call last)" not in text:
        return ""
    lines = [line for line in text.splitlines()
             if re.match(r"[\w.]*(?:Error|Exception)\b:?(?! +Traceback)", line)]
    return lines[0].strip() if lines else ""
