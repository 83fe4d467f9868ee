"""드라이버: GPU가 있는데 nvidia-smi가 잘되지 않습니다."""

import re

from dlbook.devices.facts import NO_ANSWER
from dlbook.devices.rules.helpers import cards, install, visible
from dlbook.devices.rules.table import rule


@rule
def smi_hangs(facts):
    """nvidia-smi가 답하지 않으면 드라이버가 멈춘 것입니다."""
    if NO_ANSWER in facts.nvidia_smi:
        return ("nvidia-smi가 제시간에 답하지 않았습니다. 드라이버가 멈췄습니다.",
                "컴퓨터를 다시 시작하세요.")


@rule
def driver_mismatch(facts):
    """드라이버를 새로 설치했는데 옛 커널 모듈이 남아 있습니다.

    (NVIDIA 드라이버 설치 안내, CUDA 오류 803과 804, 텐서플로 cuda_diagnostics.cc)
    """
    if facts.said("Driver/library version mismatch|does not match DSO version|"
                  r"Error 80[34]\b|SYSTEM_DRIVER_MISMATCH|"
                  "COMPAT_NOT_SUPPORTED_ON_DEVICE") and not (
            "compat" in facts.environ.get("LD_LIBRARY_PATH", "")):  # noqa: E713
        return ("커널의 드라이버와 드라이버 라이브러리의 버전이 다릅니다.",
                "컴퓨터를 다시 시작하세요.")


@rule
def wsl_version(facts):
    """WSL 1에는 GPU가 없습니다. 커널 이름이 -Microsoft로 끝납니다 (WSL 문서)."""
    if facts.wsl and re.search(r"-Microsoft$", facts.release):
        return ("WSL 1에서는 GPU를 쓸 수 없습니다.",
                "파워셸에서 wsl --set-version 배포판이름 2를 실행하세요.")


@rule
def wsl_blocked(facts):
    """윈도우 드라이버나 WSL이 오래되면 나오는 오류입니다 (WSL 이슈 9938)."""
    if facts.said("GPU access blocked by the operating system"):
        return ("윈도우가 WSL의 GPU 접근을 막았습니다.",
                "파워셸에서 wsl --update를 하고, 윈도우의 NVIDIA 드라이버를 "
                "새로 설치하세요.")


@rule
def wsl_linux_driver(facts):
    """WSL에는 리눅스용 드라이버를 설치하지 않습니다 (CUDA on WSL 안내)."""
    if facts.wsl and facts.said("couldn't communicate|Driver Not Loaded"):
        return ("WSL 안에 리눅스용 드라이버가 설치되어 윈도우의 것을 가립니다.",
                "sudo apt purge '*nvidia*'\n그러고 나서 파워셸에서 wsl --shutdown")


@rule
def wsl_driver(facts):
    """WSL2는 윈도우 드라이버의 /usr/lib/wsl/lib을 씁니다 (CUDA on WSL 안내)."""
    if facts.wsl and not facts.container and not facts.smi_works and (
            facts.smi_missing and (facts.nvidia or not cards(facts))
            or facts.said("couldn't find libnvidia-ml")):
        return ("WSL2가 윈도우의 NVIDIA 드라이버를 찾지 못했습니다.",
                "윈도우에 NVIDIA 드라이버를 설치하고, 파워셸에서 wsl --shutdown")


@rule
def container_without_gpu(facts):
    """컨테이너는 --gpus로 받은 GPU만 봅니다 (NVIDIA Container Toolkit 안내)."""
    promised = (facts.nvidia or facts.kernel
                or facts.said("couldn't find libnvidia-ml")
                or facts.has("nvidia-cu*")
                or any(name.startswith("NVIDIA_") for name in facts.environ))
    gone = (not facts.nvidia_smi or facts.smi_missing
            or facts.said("couldn't find libnvidia-ml"))
    if facts.container and not facts.colab and not facts.smi_works and (
            promised and gone) or facts.said("NVIDIA Driver was not detected"):
        return ("컨테이너가 GPU를 받지 못했습니다.",
                "컨테이너를 docker run --gpus all …로 다시 시작하세요.")


@rule
def container_lost_gpu(facts):
    """systemd가 컨테이너의 장치 권한을 되돌린 것입니다 (NVIDIA 공지, 2023)."""
    if facts.said("Failed to initialize NVML: Unknown Error"):
        return ("쓰던 GPU를 잃었습니다. 컨테이너에서 흔합니다.",
                "컨테이너를 지우고 docker run --gpus all …로 다시 만드세요."
                if facts.container or not facts.system
                else "컴퓨터를 다시 시작하세요.")


@rule
def no_permission(facts):
    """/dev/nvidia*를 열 권한이 없습니다 (nvidia-smi 설명서의 반환값 4)."""
    if facts.said("NVML: Insufficient Permissions"):
        return ("GPU 장치 파일을 열 권한이 없습니다.",
                "sudo usermod -aG video,render $USER\n그러고 나서 다시 로그인하세요.")


@rule
def gpu_lost(facts):
    """GPU가 버스에서 떨어졌거나 답하지 않습니다 (NVIDIA Xid 79 설명)."""
    broken = any(gpu.broken for gpu in facts.smi.gpus)
    if broken or facts.said("GPU is lost|fallen off the bus|requires reset|"
                            "Unable to determine the device handle"):
        return ("GPU가 답하지 않습니다. 과열, 전원, 접촉 불량이 흔한 까닭입니다.",
                "컴퓨터를 껐다 켜고, 되풀이되면 전원과 슬롯을 살피세요.")


@rule
def driver_silent(facts):
    """커널 모듈이 올라오지 않았습니다. 커널을 바꾼 뒤에 흔합니다.

    (nvidia-smi 설명서의 반환값 9, NVIDIA 드라이버 설치 안내)
    """
    if not facts.colab and facts.said(
            "couldn't communicate with the NVIDIA driver|Driver Not Loaded"):
        return ("NVIDIA 드라이버가 돌고 있지 않습니다.",
                "NVIDIA 드라이버를 다시 설치하고 컴퓨터를 다시 시작하세요."
                + install(facts))


@rule
def no_devices(facts):
    """드라이버는 있는데 GPU를 켜지 못했습니다 (nvidia-smi 설명서의 반환값 6)."""
    if facts.said("No devices were found|No supported GPUs were found"):
        return ("드라이버가 GPU를 하나도 찾지 못했습니다.",
                "컴퓨터를 껐다 켜고, 그래도 같으면 GPU에 맞는 드라이버를 "
                "설치하세요.")


@rule
def driver_missing(facts):
    """GPU는 있는데 nvidia-smi가 없습니다 (텐서플로 설치 안내의 첫째 단계)."""
    missing = facts.smi_missing and facts.nvidia or facts.said(
        "couldn't find libnvidia-ml|Found no NVIDIA driver")
    if missing and not (facts.smi_works or facts.wsl or facts.container):
        return ("NVIDIA GPU가 있는데 드라이버가 설치되어 있지 않습니다.",
                "NVIDIA 드라이버를 설치하고 다시 시작하세요."
                + install(facts))


@rule
def mig_without_instance(facts):
    """MIG를 켜면 조각을 만들어야 CUDA가 GPU를 봅니다 (NVIDIA MIG 안내)."""
    gpus = visible(facts)
    if gpus and not facts.answer.devices and all(
            gpu.mig and not gpu.instances for gpu in gpus):
        return (f"GPU {gpus[0].number}번이 MIG 모드인데 만든 조각(instance)이 "
                "없습니다.",
                f"sudo nvidia-smi mig -i {gpus[0].number} -cgi 0 -C")


@rule
def fabric_manager(facts):
    """NVSwitch 서버는 fabric manager가 있어야 시작합니다 (CUDA 오류 802)."""
    if facts.said(r"SYSTEM_NOT_READY|Error 802\b"):
        return ("GPU를 잇는 NVSwitch가 준비되지 않았습니다.",
                "sudo systemctl start nvidia-fabricmanager")
