"""필요한 만큼만 잡으라고 적고, 같은 것을 봅니다."""
import os
import shutil
import subprocess

os.environ["TF_FORCE_GPU_ALLOW_GROWTH"] = "true"
os.environ["XLA_PYTHON_CLIENT_PREALLOCATE"] = "false"
COMMAND = ["nvidia-smi", "--query-gpu=memory.used",
           "--format=csv,noheader,nounits"]


def used():
    """모든 GPU의 쓰는 메모리(MiB)입니다. NVIDIA의 GPU가 없으면 0입니다."""
    if not shutil.which("nvidia-smi"):
        return 0
    return sum(map(int, subprocess.check_output(COMMAND).split()))


before = used()

import keras

y = keras.layers.Dense(10)(keras.ops.ones((1, 784)))
keras.ops.convert_to_numpy(y)
print(f"필요한 만큼만: {used() - before:,}MiB를 더 잡음")
