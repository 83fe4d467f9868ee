"""프레임워크: 드라이버는 잘되는데 백엔드가 GPU를 보지 못합니다."""

import re

from dlbook.devices.rules.helpers import (
    cuda_extra,
    install,
    libcuda_lost,
    major,
    numbers,
    setting,
    wanted,
)
from dlbook.devices.rules.table import rule

CUDNN = ("Loaded runtime CuDNN library|Outdated cuDNN|Found cuDNN version|"
         "DNN library initialization failed")
MINIMUM = {11: "450.80.02", 12: "525.60.13", 13: "580.65.06"}


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
def driver_old(facts):
    """CUDA 12는 드라이버 525, 13은 580부터 돕니다 (CUDA Compatibility의 표)."""
    need = facts.framework_cuda
    have = major(facts.smi.cuda) or max(
        (cuda for cuda, version in MINIMUM.items()
         if numbers(facts.smi.driver) >= numbers(version)), default=10)
    old = facts.smi.driver and need and have < need
    if not facts.answer.devices and (old or facts.said(
            "driver on your system is too old|driver version is insufficient|"
            "CUDA driver version is older")):
        need = need or have + 1
        where = "윈도우의 " if facts.wsl else ""
        limit = MINIMUM.get(need, MINIMUM[max(MINIMUM)]).split(".")[0]
        return ("드라이버가 프레임워크의 CUDA보다 오래되었습니다: "
                f"드라이버 {facts.smi.driver or '?'}, CUDA {need}",
                f"{where}NVIDIA 드라이버를 {limit} 이상으로 올리세요."
                + ("" if where else install(facts)))


@rule
def gpu_old(facts):
    """프레임워크의 휠에 이 GPU의 세대가 없습니다 (텐서플로와 파이토치의 경고)."""
    if found := facts.said("minimum required Cuda capability is|"
                           "is not compatible with the current PyTorch|"
                           "no kernel image is available"):
        torch = "PyTorch" in found[0] or facts.backend == "torch"
        return ("설치한 프레임워크가 이 GPU의 세대를 지원하지 않습니다.",
                "pytorch.org에서 이 GPU를 지원하는 CUDA를 골라 다시 설치하세요."
                if torch else
                "구글 코랩의 GPU에서 훈련하세요. 책의 코랩 쪽에 방법이 있습니다.")


@rule
def wsl_path(facts):
    """WSL의 libcuda.so는 /usr/lib/wsl/lib에 있습니다 (CUDA on WSL 안내)."""
    if facts.wsl and facts.smi_works and libcuda_lost(facts):
        return ("nvidia-smi는 되는데 백엔드가 libcuda.so를 찾지 못했습니다.",
                "export LD_LIBRARY_PATH=/usr/lib/wsl/lib")


@rule
def libcuda_missing(facts):
    """cuInit의 오류 303은 libcuda.so.1을 열지 못했다는 뜻입니다 (CUDA API)."""
    if facts.smi_works and libcuda_lost(facts):
        return ("nvidia-smi는 되는데 백엔드가 libcuda.so.1을 찾지 못했습니다.",
                "docker run에 -e NVIDIA_DRIVER_CAPABILITIES=all을 더하세요."
                if facts.container else "sudo apt install libcuda1"
                if facts.distro == "debian" else
                "드라이버를 libcuda.so.1이 든 온전한 패키지로 다시 설치하세요.")


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
    """tensorflow-cpu는 CUDA 없이 지은 패키지입니다 (텐서플로 설치 안내)."""
    name = next((name for name in ("tensorflow-cpu", "intel-tensorflow")
                 if facts.has(name)), None)
    if facts.blind and facts.backend == "tensorflow" and name:
        return (f"CPU용 패키지가 설치되어 있습니다: {name}",
                f"pip uninstall {name}\npip install 'tensorflow[and-cuda]'")


@rule
def jax_without_cuda(facts):
    """JAX의 GPU는 jax[cuda12]나 jax[cuda13]이 설치합니다 (JAX 설치 안내)."""
    if facts.blind and facts.backend == "jax" and (
            facts.lacks("jax-cuda*-plugin")
            or facts.said("CUDA-enabled jaxlib is not installed")):
        return ("CPU용 JAX만 설치되어 있습니다.",
                f"pip install -U 'jax[{cuda_extra(facts)}]'")


@rule
def torch_without_cuda(facts):
    """+cpu로 끝나는 파이토치는 CPU용입니다 (pytorch.org의 설치 안내)."""
    version = (facts.packages or {}).get("torch", "")
    if facts.blind and facts.backend == "torch" and (
            version.endswith("+cpu")
            or facts.said("Torch not compiled with CUDA enabled")):
        return ("CPU용 파이토치가 설치되어 있습니다.",
                "pip uninstall torch\n"
                + ("pytorch.org에서 CUDA를 고르고 그 명령을 실행하세요."
                   if facts.windows else "pip install torch"))


@rule
def second_cuda(facts):
    """LD_LIBRARY_PATH의 CUDA가 pip의 CUDA를 가립니다 (JAX 설치 안내)."""
    paths = [path for path in facts.environ.get(
        "LD_LIBRARY_PATH", "").split(":") if re.search("cuda|cudnn", path)]
    alone = facts.lacks("nvidia-c*") or not facts.has("nvidia-c*") and (
        facts.said("Could not find cuda drivers"))
    if paths and not alone and (facts.blind or facts.said(CUDNN)):
        return (f"LD_LIBRARY_PATH의 CUDA가 pip의 것을 가립니다: {paths[0]}",
                "unset LD_LIBRARY_PATH")


@rule
def tensorflow_without_cuda(facts):
    """리눅스에서 CUDA는 [and-cuda]가 함께 설치합니다 (텐서플로 설치 안내)."""
    cuda = major(facts.answer.cuda) or 12
    names = f"nvidia-c*-cu{cuda}" if cuda < 13 else "nvidia-c*"
    logged = not facts.has(names) and facts.said(
        "Could not find cuda drivers|Cannot dlopen some GPU libraries")
    if facts.blind and facts.backend == "tensorflow" and (
            facts.lacks(names) or logged):
        return ("텐서플로에 CUDA 라이브러리가 없습니다.",
                "pip install 'tensorflow[and-cuda]'")


@rule
def cuda_broken(facts):
    """설치된 CUDA 라이브러리가 빠졌거나 맞지 않습니다 (텐서플로와 JAX의 로그)."""
    if facts.said(CUDNN) or facts.blind and facts.said(
            r"Unable to load cu\w+. Is it installed|"
            "Cannot dlopen some GPU libraries"):
        return ("CUDA 라이브러리가 빠졌거나 버전이 맞지 않습니다.",
                f"pip install --upgrade --force-reinstall {wanted(facts)}")


@rule
def cuda_unknown(facts):
    """절전에서 깬 뒤 nvidia_uvm이 고장 난 것입니다 (텐서플로 이슈 32623)."""
    if facts.blind and facts.said(r"CUDA_ERROR_UNKNOWN|unknown error.*999|"
                                  r"Error 999\b|CUDA unknown error"):
        return ("드라이버가 알 수 없는 오류로 CUDA를 시작하지 못했습니다.",
                "파워셸에서 wsl --shutdown" if facts.wsl else
                "컴퓨터를 다시 시작하세요.")


@rule
def apple_gpu(facts):
    """맥의 GPU는 파이토치 백엔드(MPS)로 씁니다.

    텐서플로는 맥의 GPU를 공식 지원하지 않고(설치 안내), tensorflow-metal은
    2.18에서, jax-metal은 옛 JAX에서 멈췄습니다(PyPI).
    """
    if facts.apple and not facts.answer.devices and (
            facts.backend in ("tensorflow", "jax")):
        step = setting(facts, "KERAS_BACKEND", "torch")
        return (f"{facts.backend} 백엔드는 이 맥의 GPU를 쓰지 않습니다.",
                step if facts.has("torch")
                else f"pip install torch\n{step}")
