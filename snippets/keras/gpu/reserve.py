"""작은 층 하나가 GPU의 메모리를 얼마나 잡는지 봅니다."""
import shutil
import subprocess

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
print(f"처음 설정: {used() - before:,}MiB를 더 잡음")
