"""드라이버: GPU가 있는데 드라이버가 없거나 돌지 않거나 오래되었습니다."""

import re

from dlbook.devices.facts import NO_ANSWER
from dlbook.devices.rules.helpers import (
    cards,
    install,
    major,
    numbers,
    visible,
)
from dlbook.devices.rules.table import rule

MINIMUM = {11: "450.80.02", 12: "525.60.13", 13: "580.65.06"}
TOO_OLD = ("driver on your system is too old|driver version is insufficient|"
           "CUDA driver version is older")


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
    compat = "compat" in facts.environ.get("LD_LIBRARY_PATH", "")
    if not compat and facts.said(
            "Driver/library version mismatch|does not match DSO version|"
            r"Error 80[34]\b|SYSTEM_DRIVER_MISMATCH|"
            "COMPAT_NOT_SUPPORTED_ON_DEVICE"):
        return ("커널의 드라이버와 드라이버 라이브러리의 버전이 다릅니다.",
                "컴퓨터를 다시 시작하세요.")


@rule
def driver_silent(facts):
    """커널 모듈이 올라오지 않았습니다. 커널을 바꾼 뒤에 흔합니다.

    (nvidia-smi 설명서의 반환값 9, NVIDIA 드라이버 설치 안내)
    """
    notebook = facts.shell == "notebook" and not (
        facts.nvidia or facts.windows)
    if not (facts.colab or facts.wsl or notebook) and facts.said(
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
    asked = facts.said("couldn't find libnvidia-ml|Found no NVIDIA driver")
    missing = facts.smi_missing and facts.nvidia or asked and (
        facts.nvidia or not cards(facts))
    if missing and not (facts.smi_works or facts.wsl or facts.container
                        or facts.colab):
        return ("NVIDIA GPU가 있는데 드라이버가 설치되어 있지 않습니다."
                if facts.nvidia else
                "NVIDIA 드라이버가 설치되어 있지 않습니다.",
                "NVIDIA 드라이버를 설치하고 다시 시작하세요."
                + install(facts))


@rule
def no_permission(facts):
    """/dev/nvidia*를 열 권한이 없습니다 (nvidia-smi 설명서의 반환값 4)."""
    if facts.said("NVML: Insufficient Permissions"):
        return ("GPU 장치 파일을 열 권한이 없습니다.",
                "sudo usermod -aG video,render $USER\n그러고 나서 다시 로그인하세요.")


@rule
def fabric_manager(facts):
    """NVSwitch 서버는 fabric manager가 있어야 시작합니다 (CUDA 오류 802)."""
    if facts.said(r"SYSTEM_NOT_READY|Error 802\b"):
        return ("GPU를 잇는 NVSwitch가 준비되지 않았습니다.",
                "sudo systemctl start nvidia-fabricmanager")


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
def driver_old(facts):
    """CUDA 12는 드라이버 525, 13은 580부터 돕니다 (CUDA Compatibility의 표)."""
    need = facts.framework_cuda
    have = major(facts.smi.cuda) or max(
        (cuda for cuda, version in MINIMUM.items()
         if numbers(facts.smi.driver) >= numbers(version)), default=10)
    old = facts.smi.driver and need and have < need and (
        not facts.answer.devices)
    if old or "driver" in facts.answer.failed or facts.said(TOO_OLD):
        known = [facts.smi.driver and f"드라이버 {facts.smi.driver}",
                 need and f"CUDA {need}"]
        where = "윈도우의 " if facts.wsl else ""
        goal = (f"{MINIMUM[need].split('.')[0]} 이상으로"
                if old and need in MINIMUM else "가장 새것으로")
        return ("드라이버가 프레임워크의 CUDA보다 오래되었습니다"
                + (f": {', '.join(filter(None, known))}" if any(known)
                   else "."),
                f"{where}NVIDIA 드라이버를 {goal} 올리세요."
                + ("" if where else install(facts)))


@rule
def cuda_unknown(facts):
    """절전에서 깬 뒤 nvidia_uvm이 고장 난 것입니다 (텐서플로 이슈 32623)."""
    if not facts.answer.devices and facts.said(
            r"CUDA_ERROR_UNKNOWN|unknown error.*999|Error 999\b|"
            "CUDA unknown error") and not re.search(
                "CUDA_VISIBLE_DEVICES=\"\"", facts.framework):
        return ("드라이버가 알 수 없는 오류로 CUDA를 시작하지 못했습니다.",
                "파워셸에서 wsl --shutdown" if facts.wsl else
                "컴퓨터를 다시 시작하세요.")
