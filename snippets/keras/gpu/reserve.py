"""작은 모델 하나가 GPU의 메모리를 얼마나 잡는지 두 설정으로 잽니다."""
import os
import shutil
import subprocess
import sys

USED = ["nvidia-smi", "--query-gpu=memory.used",
        "--format=csv,noheader,nounits"]
if not shutil.which("nvidia-smi"):  # GPU가 없으면 잡은 것도 없습니다.
    USED = [sys.executable, "-c", "print(0)"]
SMALL = f"""
import subprocess
import keras
y = keras.layers.Dense(10)(keras.ops.ones((1, 784)))
keras.ops.convert_to_numpy(y)
print(subprocess.check_output({USED}, text=True))
"""
GROW = {"TF_FORCE_GPU_ALLOW_GROWTH": "true",
        "XLA_PYTHON_CLIENT_PREALLOCATE": "false"}


def used(command, **settings):
    """모든 GPU의 쓰는 메모리를 더한 값입니다. 단위는 메비바이트(MiB)입니다."""
    told = subprocess.check_output(
        command, text=True, env=os.environ | settings)
    return sum(int(line) for line in told.split())


before = used(USED)
print(f"잡기 전: {before:,}MiB")
for name, settings in (("처음 설정", {}), ("필요한 만큼만", GROW)):
    after = used([sys.executable, "-c", SMALL], **settings)
    print(f"{name}: {after - before:,}MiB를 더 잡음")
