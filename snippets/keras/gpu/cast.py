"""같은 수를 세 형식에 담습니다. 넘치거나 사라지거나 뭉개집니다."""
import keras

values = (70000.0, 1e-8, 1.001)
for name in ("float32", "float16", "bfloat16"):
    kept = [float(keras.ops.cast(value, name)) for value in values]
    print(f"{name:>8}:", " ".join(f"{value:>9.4g}" for value in kept))
