"""케라스의 백엔드에 장치를 묻고 JSON 한 줄로 답합니다.

`python -m dlbook doctor`가 이 모듈을 따로 실행합니다. 드라이버는 이 프로세스
안에서만 켜지고, 여기서 멈추거나 죽어도 의사는 무사합니다.
"""

import json

from dlbook import devices


def ask():
    """백엔드, 보이는 장치, 프레임워크의 CUDA 버전, 오류를 담은 dict입니다."""
    answer = {"backend": None, "devices": None, "cuda": None, "error": None}
    try:
        answer["backend"] = devices.backend()
        answer["devices"] = devices.available()
        answer["cuda"] = cuda(answer["backend"])
    except Exception as error:
        answer["error"] = f"{type(error).__name__}: {error}"
    return answer


def cuda(backend):
    """프레임워크를 지을 때 쓴 CUDA의 버전입니다. CPU용이면 None입니다."""
    if backend == "tensorflow":
        import tensorflow as tf

        return tf.sysconfig.get_build_info().get("cuda_version")
    if backend == "torch":
        import torch

        return torch.version.cuda
    return None


if __name__ == "__main__":
    print(json.dumps(ask(), ensure_ascii=False))
