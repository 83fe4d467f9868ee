"""씨앗이 같아도 백엔드마다 처음 가중치가 다른지 봅니다."""
import os
import subprocess
import sys

FIRST = """
import keras

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(4)
layer.build((None, 2))
kernel = keras.ops.convert_to_numpy(layer.kernel)
print(f"{keras.config.backend()}:", kernel[0].round(2))
"""

for backend in ("tensorflow", "jax", "torch"):
    subprocess.run([sys.executable, "-c", FIRST], check=True,
                   env=os.environ | {"KERAS_BACKEND": backend})
