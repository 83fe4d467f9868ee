"""나머지: 앞에서 아무것도 찾지 못했을 때만 봅니다."""

import re

from dlbook.devices.rules.helpers import cards, wanted
from dlbook.devices.rules.kernel import NOT_BUILT
from dlbook.devices.rules.table import note, rest

FAILING = re.compile(r"^.*(?:CUDA error|CUDA_ERROR_|CU\w+_STATUS_|CUFFT_|"
                     r"failed to synchronize|Failed to launch).*$", re.M)


@rest
def device_assert(facts):
    """커널이 제 값을 검사하다 멈췄습니다. 라벨의 범위가 흔한 까닭입니다.

    (파이토치의 CUDA 안내)
    """
    if "assert" in facts.answer.failed:
        return ("GPU는 돌지만 프로그램의 값이 범위를 벗어나 계산이 멈췄습니다.",
                "라벨이 0부터 클래스의 수 - 1까지인지 살피고, CPU에서 돌려 "
                "자세한 오류를 보세요.")


@rest
def compute_fails(facts):
    """장치는 보이지만 계산이 실패했습니다. 계산한 결과가 목록보다 무겁습니다."""
    if facts.answer.failed:
        line = FAILING.search(facts.framework)
        return ("GPU에서 계산하다 실패했습니다"
                + (f": {line[0].strip()[:200]}" if line else "."),
                "컴퓨터를 다시 시작하고, 되풀이되면 프레임워크를 다시 설치하세요: "
                f"pip install --upgrade --force-reinstall {wanted(facts)}")


@rest
def unseen(facts):
    """위의 까닭에 들지 않지만, 있는 GPU를 백엔드가 보지 못합니다."""
    if facts.answer.devices == () and (facts.smi_works or facts.apple):
        sensor = [gpu.number for gpu in facts.smi.gpus if gpu.sensor]
        return ("GPU와 드라이버는 있는데 백엔드가 GPU를 보지 못합니다."
                + (f" GPU {sensor[0]}번에는 ERR!인 칸도 있습니다." if sensor
                   else ""),
                f"pip install --upgrade --force-reinstall {wanted(facts)}")


@rest
def cuda_fails(facts):
    """백엔드가 위에 없는 까닭으로 CUDA를 시작하지 못했습니다."""
    error = facts.answer.error
    if not facts.ran and re.search("CUDA|NVIDIA|cuda", error):
        return (f"백엔드가 CUDA를 시작하지 못했습니다: {error[:200]}",
                f"pip install --upgrade --force-reinstall {wanted(facts)}")


@rest
def smi_fails(facts):
    """nvidia-smi가 위에 없는 까닭으로 실패했습니다 (nvidia-smi 설명서)."""
    line = re.search(r"(?im)^.*(?:Failed to initialize NVML|NVIDIA-SMI has "
                     r"failed|nvidia-smi: (?!.*not found)).*$",
                     facts.nvidia_smi)
    if line and not (facts.smi_works or facts.works or facts.smi_missing
                     or facts.colab or facts.shell == "notebook"):
        return (f"nvidia-smi가 실패했습니다: {line[0].strip()[:200]}",
                "컴퓨터를 다시 시작하고, 그래도 같으면 NVIDIA 드라이버를 다시 "
                "설치하세요.")


@note
def program_error(facts):
    """장치가 아니라 프로그램이 다른 까닭으로 멈췄습니다."""
    error = facts.answer.error
    if error and not facts.answer.failed and (facts.works or not facts.ran):
        return ("프로그램이 장치와 상관없는 오류로 멈췄습니다: " + error[:200],
                "책의 자주 만나는 오류에서 이 글을 찾으세요.")


@note
def smi_alone_fails(facts):
    """nvidia-smi는 실패했지만 프레임워크는 GPU를 씁니다. 도구의 고장입니다."""
    failed = re.search(r"(?m)^.*(?:NVML|NVIDIA-SMI (?:has failed|couldn't)).*$",
                       facts.nvidia_smi)
    if facts.works and failed and not facts.smi_works:
        return ("프레임워크는 GPU를 쓰지만 nvidia-smi는 실패했습니다: "
                + failed[0].strip()[:200],
                "그대로 훈련하고, 다음에 컴퓨터를 다시 시작하세요.")


@note
def sensor_broken(facts):
    """팬, 온도, 전력의 칸만 ERR!입니다 (NVIDIA open-gpu-kernel-modules 1193)."""
    gpu = next((gpu for gpu in facts.smi.gpus if gpu.sensor or gpu.broken), None)
    if gpu and (facts.works or not facts.ran):
        return (f"GPU {gpu.number}번의 센서 칸이 ERR!입니다. "
                + ("프레임워크는 GPU를 쓰므로 훈련할 수 있습니다."
                   if facts.works else
                   "센서만 고장 났으면 훈련할 수 있습니다."),
                "그대로 훈련하고, 느려지거나 멈추면 팬과 전원을 살피세요.")


@note
def kernel_built_late(facts):
    """텐서플로가 없는 커널을 PTX에서 짓습니다 (텐서플로 gpu_device.cc)."""
    if facts.works and not facts.answer.computed and facts.said(NOT_BUILT):
        return ("텐서플로에 이 GPU의 코드(커널)가 없어 처음 계산할 때 짓습니다. "
                "30분이 넘게 걸리기도 합니다.",
                "작은 모델을 한 번 훈련해 계산이 되는지 확인하세요.")


@note
def colab_cpu(facts):
    """코랩은 런타임 유형에서 GPU를 고릅니다 (코랩 자주 묻는 질문)."""
    failed = facts.smi_missing or facts.said(
        "couldn't communicate with the NVIDIA driver")
    elsewhere = facts.shell == "notebook" and failed and not (
        facts.nvidia or facts.windows)
    if (facts.colab or elsewhere) and not (
            facts.answer.devices or facts.works):
        menu = "메뉴의 런타임 > 런타임 유형 변경에서 GPU를 고르세요."
        return ("코랩의 런타임에 GPU가 없습니다.", menu) if facts.colab else (
            "노트북이 도는 컴퓨터에서 GPU를 쓸 수 없습니다.",
            f"코랩이면 {menu} 내 컴퓨터이면 NVIDIA 드라이버가 돌고 있는지 "
            "살피세요.")


@note
def gpu_unasked(facts):
    """프레임워크가 GPU를 보지 못했지만, GPU가 있는지는 묻지 않았습니다."""
    if facts.answer.devices == () and not (
            facts.nvidia_smi or facts.nvidia or cards(facts) or facts.mac):
        return ("프레임워크가 GPU를 보지 못했습니다. 컴퓨터에 GPU와 드라이버가 "
                "있는지는 이 기록에 없습니다.",
                "nvidia-smi가 찍은 글을 기록에 더하세요. GPU가 없으면 CPU에서 "
                "그대로 훈련하세요.")


@note
def no_gpu(facts):
    """엔비디아 GPU가 없어도 책의 예제는 CPU에서 돕니다."""
    asked = facts.smi_missing or cards(facts) or (
        facts.answer.devices is not None)
    if asked and not (facts.nvidia or facts.answer.devices or facts.works):
        unknown = not (cards(facts) or facts.mac)
        return ("쓸 수 있는 GPU가 없습니다. 책의 예제는 CPU에서도 돕니다.",
                "GPU가 있으면 docker run --gpus all …로 다시 시작하세요."
                if facts.container else
                ("NVIDIA GPU를 꽂은 컴퓨터이면 드라이버부터 설치하세요. "
                 if unknown else "")
                + "GPU가 필요하면 코랩에서 여세요. 책의 코랩 쪽에 방법이 있습니다.")
