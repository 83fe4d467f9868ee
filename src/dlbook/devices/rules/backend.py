"""프레임워크: GPU를 쓰도록 지은 것이 아니거나 가져오지 못합니다."""

import re

from dlbook.devices.facts import NO_ANSWER
from dlbook.devices.rules.helpers import cuda_extra, setting, wanted
from dlbook.devices.rules.table import rule

# 프레임워크를 가져오다 나는 오류들. 프로그램의 다른 오류는 여기에 들지 않습니다.
IMPORTING = re.compile(
    r"ImportError|OSError|SystemError|NameError|(?:Type|Attribute|Runtime|Value)"
    r"Error: .*(?:numpy|module '|Descriptor|protobuf|_ARRAY_API|dtype size)")



@rule
def native_windows(facts):
    """윈도우용 텐서플로는 2.10까지만, JAX는 한 번도 GPU를 쓰지 않습니다.

    (텐서플로 2.11의 발표 글과 설치 안내, JAX 설치 안내의 표)
    """
    if facts.windows and facts.blind and facts.backend in (
            "tensorflow", "jax"):
        return (f"윈도우용 {facts.backend}는 GPU를 쓰지 않습니다.",
                "WSL2를 설치하고(wsl --install) 그 안에서 훈련하세요.")


@rule
def tensorflow_arm(facts):
    """aarch64용 텐서플로 휠은 CPU용입니다 (텐서플로 설치 안내의 리눅스 절)."""
    if facts.blind and facts.backend == "tensorflow" and (
            facts.machine == "aarch64"):
        return ("aarch64용 텐서플로는 GPU를 쓰지 않습니다.",
                f"pip install 'jax[{cuda_extra(facts)}]'\n"
                "export KERAS_BACKEND=jax")


@rule
def tensorflow_cpu(facts):
    """tensorflow-cpu는 CUDA 없이 지은 패키지입니다 (텐서플로 설치 안내).

    conda는 같은 이름의 패키지를 CPU용으로도 짓습니다(conda-forge의 build).
    """
    name = next((name for name, version in (facts.packages or {}).items()
                 if name in ("tensorflow-cpu", "intel-tensorflow")
                 or name.startswith("tensorflow") and "+cpu" in version), None)
    if facts.blind and facts.backend == "tensorflow" and name:
        tool = ("conda remove" if "+cpu" in facts.packages[name]
                else "pip uninstall")
        return (f"CPU용 패키지가 설치되어 있습니다: {name}",
                f"{tool} {name}\npip install 'tensorflow[and-cuda]'")


@rule
def jax_without_cuda(facts):
    """JAX의 GPU는 jax[cuda12]나 jax[cuda13]이 설치합니다 (JAX 설치 안내)."""
    if facts.blind and facts.backend == "jax" and (
            facts.lacks("jax-cuda*-plugin")
            or facts.said("CUDA-enabled jaxlib is not installed")):
        return ("CPU용 JAX만 설치되어 있습니다.",
                f"pip install -U 'jax[{cuda_extra(facts)}]'")


@rule
def jax_mixed(facts):
    """JAX, jaxlib, CUDA 플러그인은 버전이 맞아야 합니다 (JAX 설치 안내)."""
    if facts.said("Mismatched PJRT plugin|not compatible with the installed "
                  "jaxlib|is newer than and incompatible with jax"):
        return ("JAX와 jaxlib와 CUDA 플러그인의 버전이 서로 맞지 않습니다.",
                f"pip install -U 'jax[{cuda_extra(facts)}]'")


@rule
def torch_without_cuda(facts):
    """+cpu로 끝나는 파이토치는 CPU용입니다 (pytorch.org의 설치 안내)."""
    packages = facts.packages or {}
    version = packages.get("torch") or packages.get("pytorch", "")
    asked = facts.said("Torch not compiled with CUDA enabled")
    built = version.endswith("+cpu") or facts.said(r"torch\S*\W+\d[\d.]+\+cpu|"
                                                   r"^\d[\d.]+\+cpu\b")
    if not facts.mac and facts.backend == "torch" and (
            asked or facts.blind and built):
        return ("CPU용 파이토치가 설치되어 있습니다.",
                "pip uninstall torch\n"
                + ("pytorch.org에서 CUDA를 고르고 그 명령을 실행하세요."
                   if facts.windows else "pip install torch"))


@rule
def apple_gpu(facts):
    """맥의 GPU는 파이토치 백엔드(MPS)로 씁니다.

    텐서플로는 맥의 GPU를 공식 지원하지 않고(설치 안내), tensorflow-metal은
    2.18에서, jax-metal은 옛 JAX에서 멈췄습니다(PyPI).
    """
    if facts.mac and facts.said("Torch not compiled with CUDA enabled"):
        return ("맥에는 CUDA가 없습니다. 프로그램이 CUDA를 달라고 했습니다.",
                'PyTorch의 장치를 "cuda" 대신 "mps"로 적으세요.')
    if facts.apple and not facts.answer.devices and (
            facts.backend in ("tensorflow", "jax")):
        step = setting(facts, "KERAS_BACKEND", "torch")
        return (f"{facts.backend} 백엔드는 이 맥의 GPU를 쓰지 않습니다.",
                step if facts.has("torch")
                else f"pip install torch\n{step}")


@rule
def framework_hangs(facts):
    """정한 시간 안에 답이 없으면 프레임워크나 드라이버가 멈춘 것입니다."""
    if NO_ANSWER in facts.framework:
        return ("프레임워크가 제시간에 답하지 않았습니다.",
                "컴퓨터를 다시 시작하고 python -m dlbook doctor를 실행하세요.")


@rule
def import_fails(facts):
    """백엔드를 가져오다 오류가 났습니다. 위의 까닭과 CUDA의 까닭은 빼고 봅니다."""
    error = facts.answer.error
    if facts.answer.devices is None and IMPORTING.match(error) and not re.search(
            r"No module named|libmetal|DLL load|CUDA|NVIDIA|lib(cu|nccl)\w*\.so",
            error):
        return (f"백엔드를 가져오지 못했습니다: {error[:200]}",
                f"pip install --upgrade --force-reinstall {wanted(facts)}")


@rule
def framework_dies(facts):
    """프레임워크가 답하기 전에 죽었습니다."""
    died = re.search(r"dlbook: killed by signal (\d+)|Segmentation fault|"
                     "세그멘테이션 (?:오류|폴트)|Aborted|중지됨", facts.framework)
    if died and died[1] != "4" and not facts.ran:
        return ("프레임워크를 가져오다 신호를 받고 죽었습니다: "
                + (died[1] or died[0]),
                f"pip install --upgrade --force-reinstall {wanted(facts)}")
