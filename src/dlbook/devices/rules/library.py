"""라이브러리: 드라이버는 잘되는데 CUDA나 cuDNN이 없거나 맞지 않습니다."""

import re

from dlbook.devices.rules.helpers import (
    FULL,
    libcuda_lost,
    major,
    share,
    visible,
    wanted,
)
from dlbook.devices.rules.table import rule

UNLOADED = ("Cannot dlopen some GPU libraries|Could not find cuda drivers|"
            r"Could not load dynamic library '(?:lib)?cu(?!da\.so)|"
            r"lib(?:cu\w+|nccl)\.so[.\d]*: cannot open|"
            r"Unable to load cu\w+. Is it installed|"
            r"(?:libcudart|libcublas|libcudnn)\S* not found")


@rule
def wsl_path(facts):
    """WSL의 libcuda.so는 /usr/lib/wsl/lib에 있습니다 (CUDA on WSL 안내)."""
    if facts.wsl and facts.smi_works and libcuda_lost(facts):
        return ("nvidia-smi는 되는데 백엔드가 libcuda.so를 찾지 못했습니다.",
                "export LD_LIBRARY_PATH=/usr/lib/wsl/lib")


@rule
def libcuda_missing(facts):
    """cuInit의 오류 303은 libcuda.so.1을 열지 못했다는 뜻입니다 (CUDA API)."""
    if facts.smi_works and not facts.wsl and libcuda_lost(facts):
        return ("nvidia-smi는 되는데 백엔드가 libcuda.so.1을 찾지 못했습니다.",
                "docker run에 -e NVIDIA_DRIVER_CAPABILITIES=all을 더하세요."
                if facts.container else "sudo apt install libcuda1"
                if facts.distro == "debian" else
                "드라이버를 libcuda.so.1이 든 온전한 패키지로 다시 설치하세요.")


@rule
def second_cuda(facts):
    """LD_LIBRARY_PATH의 CUDA가 pip의 CUDA를 가립니다 (JAX 설치 안내)."""
    paths = [path for path in facts.environ.get(
        "LD_LIBRARY_PATH", "").split(":") if re.search("cuda|cudnn", path)]
    alone = facts.lacks("nvidia-c*") or not facts.has("nvidia-c*") and (
        facts.said("Could not find cuda drivers"))
    if paths and not alone and (
            facts.blind or {"cudnn", "cudnn start"} & set(
                facts.answer.failed)):
        return (f"LD_LIBRARY_PATH의 CUDA가 pip의 것을 가립니다: {paths[0]}",
                "unset LD_LIBRARY_PATH")


@rule
def tensorflow_without_cuda(facts):
    """리눅스에서 CUDA는 [and-cuda]가 함께 설치합니다 (텐서플로 설치 안내)."""
    cuda = major(facts.answer.cuda) or 12
    names = (f"nvidia-c*-cu{cuda}" if cuda < 13 else "nvidia-c*",
             "cudatoolkit", "cudnn", "cuda-cudart", "libcublas")
    logged = not facts.has(*names) and facts.said(UNLOADED)
    other = (facts.windows or facts.mac or facts.machine == "aarch64"
             or facts.has("tensorflow-cpu", "intel-tensorflow")
             or any("+cpu" in version for version in (
                 facts.packages or {}).values()))
    if facts.blind and facts.backend == "tensorflow" and not other and (
            facts.lacks(*names) or logged):
        return ("텐서플로에 CUDA 라이브러리가 없습니다.",
                "pip install 'tensorflow[and-cuda]'")


@rule
def cuda_broken(facts):
    """설치된 CUDA 라이브러리가 빠졌거나 맞지 않습니다 (텐서플로와 JAX의 로그)."""
    failed, gpus = facts.answer.failed, visible(facts)
    full = "memory" in failed or gpus and share(gpus[0]) < FULL
    mixed = "cudnn" in failed or "cudnn start" in failed and not full
    if mixed or facts.blind and facts.said(UNLOADED) and not (
            tensorflow_without_cuda(facts)):
        return ("CUDA 라이브러리가 빠졌거나 버전이 맞지 않습니다.",
                f"pip install --upgrade --force-reinstall {wanted(facts)}")


@rule
def libdevice_missing(facts):
    """XLA는 nvvm/libdevice를 XLA_FLAGS가 가리키는 곳에서 찾습니다 (XLA의 오류)."""
    if "libdevice" in facts.answer.failed:
        return ("GPU의 코드를 지을 때 쓰는 libdevice.10.bc를 찾지 못했습니다.",
                "pip install nvidia-cuda-nvcc-cu12로 설치하고, nvvm 폴더가 든 곳을 "
                "XLA_FLAGS=--xla_gpu_cuda_data_dir=폴더로 알려 주세요.")
