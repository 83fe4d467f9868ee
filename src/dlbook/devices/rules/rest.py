"""나머지: 앞에서 아무것도 찾지 못했을 때만 봅니다."""

from dlbook.devices.rules.helpers import wanted
from dlbook.devices.rules.table import note, rest


@rest
def unseen(facts):
    """위의 까닭에 들지 않지만, 있는 GPU를 백엔드가 보지 못합니다."""
    if facts.answer.devices == () and (facts.smi_works or facts.apple):
        return ("GPU와 드라이버는 있는데 백엔드가 GPU를 보지 못합니다.",
                f"pip install --upgrade --force-reinstall {wanted(facts)}")


@note
def colab_cpu(facts):
    """코랩은 런타임 유형에서 GPU를 고릅니다 (코랩 자주 묻는 질문)."""
    if facts.colab and not facts.answer.devices:
        return ("코랩의 런타임에 GPU가 없습니다.",
                "메뉴의 런타임 > 런타임 유형 변경에서 GPU를 고르세요.")


@note
def no_gpu(facts):
    """엔비디아 GPU가 없어도 책의 예제는 CPU에서 돕니다."""
    asked = facts.nvidia_smi or facts.answer.devices is not None
    if asked and not (facts.nvidia or facts.answer.devices):
        return ("쓸 수 있는 GPU가 없습니다. 책의 예제는 CPU에서도 돕니다.",
                "GPU가 있으면 docker run --gpus all …로 다시 시작하세요."
                if facts.container else
                "GPU가 필요하면 코랩에서 여세요. 책의 코랩 쪽에 방법이 있습니다.")
