"""하나가 죽으면 나머지를 멈추고 까닭을 알리는 실행기입니다."""
import os
import socket
import subprocess
import sys
import time

TRAIN = """
import os

import jax
import keras
import numpy as np
from keras import distribution

jax.config.update("jax_cpu_collectives_implementation", "gloo")
distribution.initialize()
distribution.set_distribution(distribution.DataParallel(
    devices=distribution.list_devices(), auto_shard_dataset=False))


def die(epoch, logs):
    if epoch == 1 and jax.process_index() == 1:
        os._exit(7)  # 둘째 에포크를 마치고 갑자기 끝납니다.


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.ones((64, 4)), np.ones((64, 1)), epochs=1000, verbose=0,
          callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=die)])
"""


def watch(processes):
    """모두 0으로 끝나면 None을, 아니면 오류로 끝난 번호와 코드를 알려 줍니다."""
    while True:
        codes = [process.poll() for process in processes]
        failed = [number for number, code in enumerate(codes) if code]
        if failed:  # 0도 None도 아니면 오류로 끝난 것입니다.
            for process in processes:
                process.kill()
                process.wait()
            return failed[0], codes[failed[0]]
        if None not in codes:
            return None
        time.sleep(0.1)


with socket.create_server(("127.0.0.1", 0)) as server:
    address = f"127.0.0.1:{server.getsockname()[1]}"
processes = [subprocess.Popen(
    [sys.executable, "-c", TRAIN], stdout=subprocess.DEVNULL,
    env=os.environ | {"KERAS_BACKEND": "jax",
                      "KERAS_DISTRIBUTION_JOB_ADDRESSES": address,
                      "KERAS_DISTRIBUTION_NUM_PROCESSES": "2",
                      "KERAS_DISTRIBUTION_PROCESS_ID": str(number)})
    for number in range(2)]
if failure := watch(processes):
    number, code = failure
    print(f"{number}번 프로세스가 종료 코드 {code}로 끝났습니다. 모두 멈춥니다.")
print("남은 프로세스:", sum(one.poll() is None for one in processes))
