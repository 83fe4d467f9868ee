"""컨테이너와 WSL: 바깥의 드라이버가 안에서 보이지 않습니다."""

import re

from dlbook.devices.rules.helpers import cards
from dlbook.devices.rules.table import rule


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
def docker_runtime(facts):
    """도커가 GPU를 넘길 줄 모릅니다 (NVIDIA Container Toolkit 안내)."""
    if facts.said("could not select device driver|"
                  "unknown or invalid runtime name: nvidia"):
        return ("도커에 GPU를 넘기는 NVIDIA Container Toolkit이 없습니다.",
                "NVIDIA Container Toolkit을 설치하고 도커를 다시 시작하세요.")
