"""층에 배열을 넣으면 무엇이 나오고, 어떻게 NumPy로 되돌리는지 봅니다."""
import keras
import numpy as np

layer = keras.layers.Dense(2, kernel_initializer="ones")
y = layer(np.ones((2, 3), dtype="float32"))
array = keras.ops.convert_to_numpy(y)
print("층이 낸 것:", type(y).__name__, y.shape)
print("되돌린 것:", type(array).__name__, array.tolist())
