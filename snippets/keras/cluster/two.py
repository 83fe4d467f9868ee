"""프로세스 둘이 나누어 훈련하고, 프로세스 하나와 견줍니다."""
import os
import socket
import subprocess
import sys

import numpy as np

TRAIN = """
import jax
import keras
import numpy as np
from keras import distribution
from keras.layers import Dense

from dlbook import datasets

jax.config.update("jax_cpu_collectives_implementation", "gloo")
distribution.initialize()  # 주소와 번호를 환경 변수에서 읽습니다.
distribution.set_distribution(distribution.DataParallel(
    devices=distribution.list_devices(), auto_shard_dataset=False))
count, number = jax.process_count(), jax.process_index()

(images, labels), _ = datasets.mnist()
x, y = images[:4096].reshape(4096, 784).astype("float32") / 255, labels[:4096]
share = 64 // count  # 샘플 64개에서 내 몫입니다.
mine = np.arange(4096) // share % count == number
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((784,)), Dense(64, activation="relu"), Dense(10)])
model.compile(
    keras.optimizers.SGD(0.1, momentum=0.9),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True))
losses = model.fit(x[mine], y[mine], batch_size=share, epochs=3,
                   shuffle=False, verbose=0).history["loss"]
np.savez(f"{count}-{number}.npz", losses, *model.get_weights())
"""


def run(count):
    """프로세스를 count개 시작해 끝나기를 기다리고, 결과를 읽습니다."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]  # 비어 있는 포트입니다.
    started = [subprocess.Popen(
        [sys.executable, "-c", TRAIN], stdout=subprocess.DEVNULL,
        env=os.environ | {
            "KERAS_BACKEND": "jax",
            "KERAS_DISTRIBUTION_JOB_ADDRESSES": f"127.0.0.1:{port}",
            "KERAS_DISTRIBUTION_NUM_PROCESSES": str(count),
            "KERAS_DISTRIBUTION_PROCESS_ID": str(number)})
        for number in range(count)]
    print("종료 코드:", *(process.wait() for process in started))
    return [list(np.load(f"{count}-{number}.npz").values())
            for number in range(count)]


(alone,), (first, second) = run(1), run(2)
print("하나, 손실:", alone[0].round(4))
print("둘, 손실:", first[0].round(4))
print("두 프로세스의 가중치가 꼭 같음:", all(
    np.array_equal(ours, theirs) for ours, theirs in zip(first, second)))
print("혼자 훈련한 것과 0.00001보다 적게 다름:", all(
    np.abs(ours - theirs).max() < 1e-5
    for ours, theirs in zip(first, alone)))
