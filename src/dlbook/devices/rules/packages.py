"""파이썬과 패키지: 여기서 걸리면 CPU에서도 훈련할 수 없습니다."""

import re

from dlbook.devices.rules.helpers import setting, wanted
from dlbook.devices.rules.table import always, rule

PYTHONS = range(10, 14)
BACKENDS = {
    "tensorflow": ("tensorflow", "tensorflow-cpu", "tensorflow-cpu-aws",
                   "tensorflow-macos", "tensorflow-intel", "tf-nightly",
                   "intel-tensorflow", "tensorflow-base", "tensorflow-gpu"),
    "jax": ("jax",), "torch": ("torch", "pytorch"), "numpy": ("numpy",),
    "openvino": ("openvino",),
}


@rule
def python_missing(facts):
    """셸이 python이라는 명령을 찾지 못했습니다 (셸과 윈도우의 글)."""
    if not facts.ran and re.search(
            r"(?m)^(?:\S+: )*(?:line \d+: )?(?:command not found: )?'?python3?'?"
            r"(?:: (?:command )?not found|은\(는\)|: 명령)|Python was not found|"
            r"^\S*command not found: python|명령어 '?python",
            facts.framework):
        return ("이 터미널에 python이라는 명령이 없습니다.",
                "가상 환경을 켜고 다시 실행하세요. 없으면 파이썬부터 설치하세요.")


@rule
def python_bits(facts):
    """텐서플로, JAX, 파이토치는 64비트 휠만 냅니다 (PyPI의 파일 목록)."""
    if facts.bits == 32:
        return ("파이썬이 32비트용입니다. 프레임워크는 64비트용만 있습니다.",
                "64비트 파이썬을 설치하고 가상 환경을 새로 만드세요.")


@rule
def rosetta(facts):
    """텐서플로 2.17부터 인텔 맥용 휠이 없습니다 (PyPI의 파일 목록)."""
    if facts.apple and facts.machine == "x86_64":
        return ("애플 실리콘에서 인텔용 파이썬을 실행하고 있습니다.",
                "arm64용 파이썬을 설치하고 가상 환경을 새로 만드세요.")


@rule
def python_version(facts):
    """텐서플로 2.21은 파이썬 3.10부터 3.13까지 받습니다 (PyPI의 분류)."""
    minor = re.match(r"3\.(\d+)", facts.python)
    missing = facts.lacks(*BACKENDS["tensorflow"])
    if minor and missing and facts.backend == "tensorflow" and (
            int(minor[1]) not in PYTHONS):
        return (f"파이썬 {facts.python}에 설치할 텐서플로가 없습니다.",
                "파이썬 3.13으로 가상 환경을 새로 만들고 다시 설치하세요.")


@rule
def backend_name(facts):
    """케라스 3의 백엔드는 다섯뿐입니다 (keras/src/backend/__init__.py)."""
    if facts.backend not in BACKENDS:
        guess = {"tf": "tensorflow", "pytorch": "torch"}.get(
            facts.backend.lower(), "tensorflow")
        return (f"케라스에 없는 백엔드입니다: {facts.backend}",
                setting(facts, "KERAS_BACKEND", guess))


@rule
def keras_missing(facts):
    """책의 예제는 케라스 3.10 이상을 씁니다 (dlbook의 pyproject.toml)."""
    if not facts.ran and facts.lacks("keras", "keras-nightly") or facts.said(
            "No module named 'keras'"):
        return ("케라스가 설치되어 있지 않습니다.",
                f"pip install keras {wanted(facts)}")


@rule
def backend_missing(facts):
    """케라스는 백엔드를 함께 설치하지 않습니다 (keras.io의 설치 안내)."""
    names = BACKENDS.get(facts.backend, ())
    if names and not facts.ran and (facts.lacks(*names) or facts.said(
            f"No module named '{facts.backend}'")):
        other = next((name for name in ("tensorflow", "jax", "torch")
                      if facts.has(*BACKENDS[name])), None)
        asked = facts.environ.get("KERAS_BACKEND") or facts.configured
        return (f"케라스의 백엔드 {facts.backend}가 설치되어 있지 않습니다.",
                setting(facts, "KERAS_BACKEND", other)
                if other and not asked
                else f"pip install {wanted(facts)}")


@always
def inference_only(facts):
    """numpy와 openvino 백엔드에는 fit이 없습니다 (keras/src/backend)."""
    if facts.backend in ("numpy", "openvino"):
        return (f"백엔드 {facts.backend}는 훈련을 하지 못합니다.",
                setting(facts, "KERAS_BACKEND", "tensorflow"))


@rule
def metal_plugin(facts):
    """tensorflow-metal은 2025년 1월의 1.2.0(텐서플로 2.18용)이 끝입니다.

    그 뒤의 텐서플로는 플러그인을 읽다가 멈춥니다 (PyPI, 텐서플로 이슈 84167).
    """
    if facts.said("libmetal_plugin"):
        return ("tensorflow-metal이 지금 텐서플로와 맞지 않습니다.",
                "pip uninstall tensorflow-metal")


@rule
def dll_load(facts):
    """윈도우의 휠은 비주얼 C++ 재배포 패키지를 씁니다 (텐서플로 설치 안내)."""
    if facts.said("DLL load failed"):
        return ("프레임워크가 윈도우 라이브러리(DLL)를 열지 못했습니다.",
                "비주얼 C++ 재배포 패키지(x64)를 설치하고 다시 시작하세요.")


@rule
def illegal_instruction(facts):
    """텐서플로 1.6부터 휠은 AVX 명령을 씁니다 (텐서플로 설치 안내)."""
    if facts.said(r"Illegal instruction|killed by signal 4\b"):
        return ("이 CPU에 없는 명령(AVX)을 프레임워크가 썼습니다.",
                "구글 코랩에서 여세요. 책의 코랩 쪽에 방법이 있습니다.")
