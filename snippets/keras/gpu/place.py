"""GPU에서 모델의 가중치와 출력이 어디에 놓이는지 봅니다."""
import keras
import numpy as np
from keras.layers import Dense

from dlbook import devices


def place(tensor):
    return "CPU" if "cpu" in str(tensor.device).lower() else "GPU"


model = keras.Sequential([
    keras.Input((784,)), Dense(64, "relu"), Dense(10, "softmax")])
batch = np.ones((32, 784), "float32")  # 컴퓨터의 메모리에 있습니다.
output = model(batch)

print("장치:", devices.name())
print("가중치:", place(model.layers[0].kernel.value))
print("옮겨 담은 배치:", place(keras.ops.convert_to_tensor(batch)))
print("출력:", place(output))
print("꺼낸 출력:", type(keras.ops.convert_to_numpy(output)).__name__)
