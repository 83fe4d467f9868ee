"""계산하는 장치의 이름을 알아냅니다.

    from dlbook import devices

    print("장치:", devices.name())

이 모듈은 파이썬만 있으면 가져올 수 있습니다. 묻기 전에는 프레임워크를
가져오지 않습니다. GPU를 쓰지 못하는 까닭은 `python -m dlbook doctor`가
찾습니다. `collect`가 컴퓨터에서 알아낸 것을 `diagnose`가 진단합니다.
"""

import importlib.util
import os
import sys

from dlbook.devices.facts import Facts, collect
from dlbook.devices.frameworks import parse_framework
from dlbook.devices.rules import Finding, diagnose
from dlbook.devices.smi import parse_smi

__all__ = ["Facts", "Finding", "available", "backend", "collect", "default",
           "diagnose", "name", "parse_framework", "parse_smi"]
APPLE = "Apple GPU"


def name():
    """케라스의 백엔드가 계산하는 장치의 이름입니다.

    GPU이면 "NVIDIA H100 80GB HBM3" 같은 이름이고, 이름을 알 수 없으면
    "GPU"입니다. GPU가 없거나 케라스가 없으면 "CPU"입니다.
    """
    return (available() or ("CPU",))[0]


def default():
    """케라스가 처음에 고르는 장치를 `keras.device`에 적을 이름으로 알립니다.

    가속기가 있으면 "gpu", 파이토치가 쓰는 맥의 GPU이면 "mps", 없으면 "cpu"입니다.
    """
    found = available()
    return "cpu" if not found else "mps" if found[0] == APPLE else "gpu"


def available():
    """케라스의 백엔드가 보는 가속기의 이름을 번호순으로 담은 tuple입니다.

    가속기가 없거나 케라스가 없으면 비어 있습니다.
    """
    look = {"tensorflow": by_tensorflow, "jax": by_jax, "torch": by_torch}
    chosen = backend()
    return look[chosen]() if chosen in look else ()


def backend():
    """케라스가 지금 쓰는 백엔드의 이름입니다. 케라스가 없으면 None입니다."""
    if "keras" not in sys.modules and not importlib.util.find_spec("keras"):
        return None
    import keras

    return keras.config.backend()


def by_tensorflow():
    import tensorflow as tf

    details = tf.config.experimental.get_device_details
    return tuple(details(gpu).get("device_name") or "GPU"
                 for gpu in tf.config.get_visible_devices("GPU"))


def by_jax():
    import jax

    return tuple(device.device_kind or "GPU" for device in jax.devices()
                 if device.platform != "cpu")


def by_torch():
    """케라스가 고르는 순서를 따릅니다(keras/src/backend/torch/core.py)."""
    import torch

    if os.environ.get("KERAS_TORCH_DEVICE", "").startswith("cpu"):
        return ()
    if torch.backends.mps.is_available():
        return (APPLE,)
    return tuple(torch.cuda.get_device_name(number)
                 for number in range(torch.cuda.device_count()))
