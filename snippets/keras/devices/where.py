"""텐서와 가중치가 어느 장치의 메모리에 놓이는지 봅니다."""
import keras


def place(tensor):
    """백엔드마다 장치를 달리 적으므로 CPU인지 아닌지만 봅니다."""
    return "CPU" if "cpu" in str(tensor.device).lower() else "GPU"


x = keras.ops.ones((2, 3))
layer = keras.layers.Dense(4)
y = layer(x)
print("케라스가 고른 곳:", place(x))
print("가중치:", place(layer.kernel.value))
print("출력:", place(y))

with keras.device("cpu"):
    z = keras.ops.ones((2, 3))
print("CPU라고 적은 텐서:", place(z))
print("NumPy로 꺼냄:", type(keras.ops.convert_to_numpy(y)).__name__)
