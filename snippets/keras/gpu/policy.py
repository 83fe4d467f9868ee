"""혼합 정밀도의 층은 float16으로 계산하고 float32로 가중치를 둡니다."""
import keras
from keras.layers import Dense

for policy in ("float32", "mixed_float16", "mixed_bfloat16"):
    layer = Dense(4, dtype=policy)
    output = layer(keras.Input((3,)))  # 값이 없어도 형식은 정해집니다.
    print(f"{policy}: 계산 {layer.compute_dtype}, 가중치 "
          f"{layer.kernel.dtype}, 출력 {output.dtype}")

keras.config.set_dtype_policy("mixed_float16")  # 이제 모든 층에 씁니다.
model = keras.Sequential([
    keras.Input((784,)),
    Dense(64, "relu"),
    Dense(10, "softmax", dtype="float32"),  # 출력은 float32로 둡니다.
])
model.compile("adam", "sparse_categorical_crossentropy")
print("층마다 계산:", [layer.compute_dtype for layer in model.layers])
print("옵티마이저:", type(model.optimizer).__name__)
