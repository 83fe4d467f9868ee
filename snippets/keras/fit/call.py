"""predict와 model(x)의 출력은 같고, 내보내는 것의 종류가 다릅니다."""
import keras
import numpy as np
from keras.layers import Dense, Dropout

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)), Dense(16, "relu"), Dropout(0.5), Dense(3)])
x = np.random.default_rng(0).normal(size=(100, 4)).astype("float32")

whole = model.predict(x, batch_size=32, verbose=0)  # 32개씩 나누어
once = model(x)  # 한 번에
print("predict는 NumPy 배열:", isinstance(whole, np.ndarray))
print("model(x)는 백엔드의 텐서:", keras.ops.is_tensor(once))
once = keras.ops.convert_to_numpy(once)
print("출력이 같음:", np.allclose(whole, once, atol=1e-5))

learning = keras.ops.convert_to_numpy(model(x, training=True))
print("training=True이면 같음:", np.allclose(whole, learning, atol=1e-5))
