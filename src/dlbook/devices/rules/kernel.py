"""커널: 프레임워크가 GPU를 보지만 이 세대의 GPU에서 돌릴 코드가 없습니다."""

import re

from dlbook.devices.rules.helpers import cuda_extra
from dlbook.devices.rules.table import rule

WARNING = ("minimum required Cuda capability is|PyTorch no longer supports|"
           "is not compatible with the current PyTorch|"
           "Ignoring visible gpu device")
NOT_BUILT = "not built with CUDA kernel binaries"
BLACKWELL = re.compile(r"RTX (?:PRO )?5\d{3}|RTX PRO [456]000 Black|"
                       r"\bG?B[123]00\b|GB10\b")


def capability(facts):
    """글에 적힌 이 GPU의 계산 능력입니다. 모르면 빈 글입니다."""
    found = facts.said(r"capability sm_(\d+)(\d)|compute capability:? "
                       r"(\d+)\.(\d)|capability (\d+)\.(\d)")
    return ".".join(part for part in found.groups() if part) if found else ""


def fresh(facts):
    """블랙웰(계산 능력 10.0)부터의 새 GPU인지 봅니다."""
    known = capability(facts)
    return float(known) >= 10 if known else any(
        BLACKWELL.search(gpu.name) for gpu in facts.smi.gpus)


@rule
def no_kernel(facts):
    """프레임워크의 휠에 이 GPU의 세대가 없습니다 (텐서플로와 파이토치의 글).

    텐서플로는 없는 커널을 PTX에서 그 자리에서 짓습니다. 그것도 못 하면
    CUDA_ERROR_INVALID_PTX를 냅니다(텐서플로 이슈 99592).
    """
    failed = facts.answer.failed
    if "kernel" in failed or facts.said(WARNING) or failed == ("other",) and (
            facts.said(NOT_BUILT)):
        known = capability(facts)
        return ("설치한 프레임워크에 이 GPU의 세대에서 돌릴 코드(커널)가 없습니다"
                + (f": 계산 능력 {known}" if known else "."), remedy(facts))


def remedy(facts):
    """백엔드와 GPU의 세대마다 다른 할 일입니다."""
    if facts.backend == "torch":
        return "pytorch.org에서 이 GPU를 지원하는 CUDA를 골라 다시 설치하세요."
    if not fresh(facts):
        return "구글 코랩의 GPU에서 훈련하세요. 책의 코랩 쪽에 방법이 있습니다."
    install = f"pip install -U 'jax[{cuda_extra(facts)}]'"
    return install if facts.backend == "jax" else (
        f"{install}\nexport KERAS_BACKEND=jax")
