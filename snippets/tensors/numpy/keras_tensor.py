"""층에 배열을 넣으면 무엇이 나오고, 어떻게 NumPy로 되돌리는지 봅니다."""
import keras
import numpy as np


def put(tensor):
    tensor[0] = 0


layer = keras.layers.Dense(2, kernel_initializer="ones")
y = layer(np.ones((2, 3), dtype="float32"))
array = keras.ops.convert_to_numpy(y)
symbol = keras.Input((3,))

print("층이 낸 것:", type(y).__name__, y.shape)
print("되돌린 것:", type(array).__name__, array.tolist())
print("Input이 낸 것:", type(symbol).__name__, symbol.shape)

for mistake, tensor in ((put, y), (np.asarray, symbol)):
    try:
        mistake(tensor)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
