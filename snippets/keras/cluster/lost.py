"""두 프로세스 가운데 하나가 죽거나 멈추면 남은 것은 어떻게 되는지 봅니다."""
import os
import signal
import socket
import subprocess
import sys
import time


def train(address, number, how):
    """첫 에포크를 마치면 1번이 스스로에게 신호를 보냅니다."""
    import jax
    import keras
    import numpy as np
    from keras import distribution

    def stop(epoch, logs):
        if number == 1:
            os.kill(os.getpid(), how)

    jax.config.update("jax_cpu_collectives_implementation", "gloo")
    jax.distributed.initialize(
        address, 2, number, heartbeat_timeout_seconds=10)
    distribution.set_distribution(distribution.DataParallel(
        devices=distribution.list_devices(), auto_shard_dataset=False))
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    model.fit(np.ones((64, 4)), np.ones((64, 1)), epochs=10000, verbose=0,
              callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=stop)])


if sys.argv[1:]:
    train(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    sys.exit()
for name, how in (("죽으면", signal.SIGKILL), ("멈추면", signal.SIGSTOP)):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
    zero, one = [subprocess.Popen(
        [sys.executable, __file__, address, number, str(int(how))],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        env=os.environ | {"KERAS_BACKEND": "jax"}) for number in "01"]
    os.waitid(os.P_PID, one.pid, os.WEXITED | os.WSTOPPED | os.WNOWAIT)
    started = time.monotonic()
    _, message = zero.communicate()  # 끝날 때까지 기다립니다.
    spent = time.monotonic() - started
    one.kill()
    one.communicate()
    print(f"1번이 {name}: 0번의 종료 코드 {zero.returncode},",
          "100초가 되기 전" if spent < 100 else "100초를 넘겨")
    print("  알린 말:", *[word for word in ("another task died",)
                          if word.encode() in message])
