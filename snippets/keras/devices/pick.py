"""GPU가 있으면 GPU를, 없으면 CPU를 골라 텐서를 놓습니다."""
# dlbook: tolerance=고른 장치 any
import keras

from dlbook import devices


def best():
    """가장 빠를 만한 장치의 이름입니다. keras.device에 넣습니다."""
    return "gpu" if devices.available() else "cpu"


chosen = best()
print("고른 장치:", chosen)
with keras.device(chosen):
    x = keras.random.normal((1000, 1000), seed=0)
on_cpu = "cpu" in str(x.device).lower()
print("고른 곳에 놓임:", on_cpu == (chosen == "cpu"))
