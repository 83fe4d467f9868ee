"""predict와 model(x)의 출력은 같고, 내보내는 것의 종류가 다릅니다."""
import keras
import numpy as np
from keras.layers import Dense, Dropout

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)), Dense(16, "relu"), Dropout(0.5), Dense(3)])
x = np.random.default_rng(0).normal(size=(100, 4)).astype("float32")

# --8<-- [start:call]
whole = model.predict(x, batch_size=32, verbose=0)  # 32개씩 나누어
once = model(x)  # 한 번에
learning = model(x, training=True)
print("predict가 낸 것:", type(whole).__name__)
print("model(x)가 낸 것:", type(once).__name__)
for name, other in (("model(x)", once), ("training=True", learning)):
    gap = whole - keras.ops.convert_to_numpy(other)
    print(f"predict와 {name}의 가장 큰 차이: {np.abs(gap).max():.2f}")
# --8<-- [end:call]
