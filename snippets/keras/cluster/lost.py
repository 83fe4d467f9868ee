"""두 프로세스 가운데 하나가 죽거나 멈추면 남은 것도 끝나는지 봅니다."""
import os
import signal
import socket
import subprocess
import sys
import time

TRAIN = """
import os
import sys

import jax
import keras
import numpy as np
from keras import distribution

address, number, how = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
jax.config.update("jax_cpu_collectives_implementation", "gloo")
jax.distributed.initialize(address, 2, number, heartbeat_timeout_seconds=10)
distribution.set_distribution(distribution.DataParallel(
    devices=distribution.list_devices(), auto_shard_dataset=False))


def stop(epoch, logs):
    if number == 1:
        print("now", flush=True)
        os.kill(os.getpid(), how)  # 스스로에게 신호를 보냅니다.


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.ones((64, 4)), np.ones((64, 1)), epochs=1000, verbose=0,
          callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=stop)])
"""

for name, how in (("죽음", signal.SIGKILL), ("멈춤", signal.SIGSTOP)):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
    zero, one = [subprocess.Popen(
        [sys.executable, "-c", TRAIN, address, number, str(int(how))],
        stdout=subprocess.PIPE, stderr=None if number == "1" else
        subprocess.PIPE, env=os.environ | {"KERAS_BACKEND": "jax"})
        for number in "01"]
    stopped = any(b"now" in line for line in one.stdout)
    started = time.monotonic()
    _, message = zero.communicate()  # 끝날 때까지 기다립니다.
    spent = time.monotonic() - started
    one.kill()
    one.communicate()
    print(f"1번이 {name}: {stopped}")
    print("  60초 안에 0번도 끝남:", spent < 60)
    print("  오류로 끝남:", zero.returncode != 0)
    print("  다른 프로세스가 죽었다고 알림:", b"another task died" in message)
