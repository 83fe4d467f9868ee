"""프로세스 둘이 나누어 훈련하고, 프로세스 하나와 견줍니다."""
import os
import socket
import subprocess
import sys

import numpy as np

NUMBER = "KERAS_DISTRIBUTION_PROCESS_ID"


def train():
    """이 프로세스의 몫을 훈련하고 가중치를 파일로 남깁니다."""
    import jax
    import keras
    from keras import distribution
    from keras.layers import Dense

    from dlbook import datasets

    jax.config.update("jax_cpu_collectives_implementation", "gloo")
    distribution.initialize()  # 주소와 번호를 환경 변수에서 읽습니다.
    distribution.set_distribution(distribution.DataParallel(
        devices=distribution.list_devices(), auto_shard_dataset=False))
    count, number = jax.process_count(), jax.process_index()

    (images, labels), _ = datasets.mnist()
    x = images[:2048].reshape(2048, 784).astype("float32") / 255
    share = 64 // count  # 샘플 64개에서 내가 맡을 수입니다.
    mine = np.arange(2048) // share % count == number
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((784,)), Dense(64, activation="relu"), Dense(10)])
    model.compile(
        keras.optimizers.SGD(0.1, momentum=0.9),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    losses = model.fit(x[mine], labels[:2048][mine], batch_size=share,
                       epochs=3, shuffle=False, verbose=0).history["loss"]
    np.savez(f"{count}-{number}.npz", losses, *model.get_weights())


def run(count):
    """이 파일을 프로세스 count개로 시작하고, 끝나면 결과를 읽습니다."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]  # 비어 있는 포트입니다.
    started = [subprocess.Popen(
        [sys.executable, __file__], stdout=subprocess.DEVNULL,
        env=os.environ | {
            "KERAS_BACKEND": "jax", NUMBER: str(number),
            "KERAS_DISTRIBUTION_JOB_ADDRESSES": f"127.0.0.1:{port}",
            "KERAS_DISTRIBUTION_NUM_PROCESSES": str(count)})
        for number in range(count)]
    print(f"{count}개의 종료 코드:", *(process.wait() for process in started))
    return [list(np.load(f"{count}-{number}.npz").values())
            for number in range(count)]


def gap(ours, theirs):
    return max(np.abs(one - other).max() for one, other in zip(ours, theirs))


if NUMBER in os.environ:  # 훈련하라고 시작한 프로세스입니다.
    train()
    sys.exit()
(alone,), (first, second) = run(1), run(2)
print("하나의 손실:", alone[0].round(4))
print("둘의 손실:", first[0].round(4))
print(f"두 프로세스의 가중치의 차이: {gap(first[1:], second[1:])}")
print(f"혼자 훈련한 것과의 차이: {gap(first[1:], alone[1:]):.5f}")
