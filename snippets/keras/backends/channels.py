"""채널을 앞에 둔 합성곱을 백엔드마다 해 봅니다."""
import os
import subprocess
import sys

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"  # 켜면 되는 CPU도 있습니다.

CONVOLVE = """
import keras
import numpy as np
from keras.layers import Conv2D

x = np.random.default_rng(0).normal(size=(2, 8, 8, 3)).astype("float32")
last = Conv2D(4, 3)
wanted = keras.ops.convert_to_numpy(last(x))
first = Conv2D(4, 3, data_format="channels_first")
first.build((2, 3, 8, 8))
first.set_weights(last.get_weights())


def attempt(compiled):
    model = keras.Sequential([keras.Input((3, 8, 8)), first])
    model.compile("sgd", "mse", jit_compile=compiled)
    try:
        found = model.predict(np.moveaxis(x, 3, 1), verbose=0)
    except Exception as error:
        return type(error).__name__
    return f"같음 {np.allclose(np.moveaxis(found, 1, 3), wanted, atol=1e-5)}"


print(f"{keras.config.backend()}: {attempt(compiled=False)}")
if keras.config.backend() == "tensorflow":
    print(f"  XLA로 컴파일하면: {attempt(compiled=True)}")
"""

for backend in ("tensorflow", "jax", "torch"):
    subprocess.run([sys.executable, "-c", CONVOLVE], check=True,
                   env=os.environ | {"KERAS_BACKEND": backend})
