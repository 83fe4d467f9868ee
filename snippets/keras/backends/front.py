"""채널을 앞에 둔 합성곱을 하고, 뒤에 둔 것과 견줍니다."""
import os

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"  # 켜면 되는 CPU도 있습니다.

import keras
import numpy as np
from keras.layers import Conv2D

x = np.random.default_rng(0).normal(size=(2, 8, 8, 3)).astype("float32")
last = Conv2D(4, 3)
wanted = keras.ops.convert_to_numpy(last(x))
first = Conv2D(4, 3, data_format="channels_first")
first.build((2, 3, 8, 8))
first.set_weights(last.get_weights())

backend = keras.config.backend()
for compiled in (False, True) if backend == "tensorflow" else (False,):
    name = f"{backend}, XLA로 컴파일" if compiled else backend
    model = keras.Sequential([keras.Input((3, 8, 8)), first])
    model.compile("sgd", "mse", jit_compile=compiled)
    try:
        found = model.predict(np.moveaxis(x, 3, 1), verbose=0)
    except Exception as error:
        print(f"{name}: {type(error).__name__}")
    else:
        gap = np.abs(np.moveaxis(found, 1, 3) - wanted).max()
        print(f"{name}: 가장 큰 차이 {gap:.4f}")
