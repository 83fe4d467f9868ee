"""메모리: 백엔드가 GPU를 보는데 메모리가 모자라거나 남이 잡고 있습니다."""

from dlbook.devices.rules.helpers import (
    FULL,
    largest,
    roomy,
    setting,
    share,
    short,
    visible,
)
from dlbook.devices.rules.table import always, rule


def held(facts):
    """다른 프로세스가 메모리를 잡은 첫째 GPU입니다. 아니면 None입니다."""
    gpus, answer = visible(facts), facts.answer
    limit = 0.5 if "memory" in answer.failed else FULL
    computes = answer.computed and not answer.failed
    return gpus[0] if gpus and not computes and (
        share(gpus[0]) < limit) else None


@always
def memory_held(facts):
    """텐서플로는 시작할 때 메모리를 거의 다 잡습니다 (텐서플로 GPU 안내)."""
    gpu = held(facts)
    if gpu:
        holder, other = largest(facts, gpu), roomy(facts, gpu)
        return (f"GPU {gpu.number}번의 메모리를 다른 프로세스가 잡고 있습니다"
                + (f": {short(holder.name)} (PID {holder.pid})" if holder
                   else "."),
                setting(facts, "CUDA_VISIBLE_DEVICES", other.number) if other
                else f"내 프로세스이면 끝내세요: kill {holder.pid}"
                if holder and not facts.windows and not facts.wsl
                else "GPU를 쓰는 노트북의 커널이나 프로그램을 끝내세요.")


@rule
def memory_full(facts):
    """한 번에 계산하는 양이 GPU의 메모리보다 큽니다 (텐서플로 GPU 안내)."""
    if "memory" in facts.answer.failed and not held(facts):
        return ("계산에 쓸 GPU의 메모리가 모자랍니다.",
                "배치 크기를 절반으로 줄여 다시 훈련하세요. GPU를 쓰는 다른 "
                "프로그램이 있으면 먼저 끝내세요.")


@rule
def compute_mode(facts):
    """Prohibited이거나, 한 프로세스만 받는 모드에서 다른 것이 쓰는 중입니다."""
    gpus = visible(facts)
    if facts.blind and gpus and (
            gpus[0].mode == "Prohibited" or "Process" in gpus[0].mode
            and any(one.gpu == gpus[0].number for one in facts.smi.processes)):
        return (f"GPU {gpus[0].number}번이 다른 프로세스를 받지 않는 모드입니다.",
                f"sudo nvidia-smi -i {gpus[0].number} -c DEFAULT")
