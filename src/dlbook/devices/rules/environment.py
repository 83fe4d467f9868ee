"""환경 변수: 드라이버는 잘되는데 GPU를 가려 놓았습니다."""

from dlbook.devices.rules.helpers import named, setting
from dlbook.devices.rules.table import rule


@rule
def visible_devices(facts):
    """CUDA_VISIBLE_DEVICES에서 틀린 번호부터 뒤는 숨습니다 (CUDA 안내)."""
    value = facts.environ.get("CUDA_VISIBLE_DEVICES")
    logged = facts.said('CUDA_VISIBLE_DEVICES(?: is set to |="?)(-1)|'
                        'CUDA_VISIBLE_DEVICES=""')
    hidden = value is not None and (
        value.strip() in ("", "-1") or facts.smi_works
        and not named(facts, value))
    if facts.blind and (hidden or logged):
        value = value if hidden else logged[1] or ""
        return (f'CUDA_VISIBLE_DEVICES="{value}"에 맞는 GPU가 없습니다.',
                setting(facts, "CUDA_VISIBLE_DEVICES"))


@rule
def cuda_no_device(facts):
    """CUDA 오류 100. 환경 변수나 컨테이너가 GPU를 가렸습니다 (CUDA API)."""
    hidden = "CUDA_VISIBLE_DEVICES" in facts.environ or visible_devices(facts)
    if facts.blind and facts.smi_works and not hidden and facts.said(
            r"CUDA_ERROR_NO_DEVICE|Error 100\b"):
        return ("nvidia-smi는 GPU를 보는데 CUDA는 하나도 받지 못했습니다.",
                "printenv CUDA_VISIBLE_DEVICES로 GPU를 가리는지 살피세요. "
                "아무 줄도 나오지 않으면 정하지 않은 것입니다.")


@rule
def told_cpu(facts):
    """환경 변수가 CPU를 골랐습니다 (JAX 설정, keras/src/backend/torch/core.py)."""
    names = {"jax": ("JAX_PLATFORMS", "JAX_PLATFORM_NAME"),
             "torch": ("KERAS_TORCH_DEVICE",)}.get(facts.backend, ())
    name = next((name for name in names
                 if facts.environ.get(name) == "cpu"), None)
    if name and (facts.blind or facts.apple):
        return (f"환경 변수 {name}=cpu가 GPU를 쓰지 말라고 합니다.",
                setting(facts, name))
