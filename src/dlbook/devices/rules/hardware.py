"""하드웨어: GPU가 고장 났거나 버스에서 떨어졌습니다."""

from dlbook.devices.rules.table import rule


@rule
def gpu_lost(facts):
    """GPU가 버스에서 떨어졌거나 답하지 않습니다 (NVIDIA Xid 79 설명).

    팬, 온도, 전력의 칸만 ERR!이면 센서의 고장이라 여기에 들지 않습니다.
    """
    broken = any(gpu.broken for gpu in facts.smi.gpus)
    if broken or "lost" in facts.answer.failed or facts.said(
            "GPU is lost|fallen off the bus|requires reset|"
            "Unable to determine the device handle"):
        return ("GPU가 답하지 않습니다. 과열, 전원, 접촉 불량이 흔한 까닭입니다.",
                "컴퓨터를 껐다 켜고, 되풀이되면 전원과 슬롯을 살피세요.")
