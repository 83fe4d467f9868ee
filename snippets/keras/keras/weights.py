"""층은 가중치를 품은 객체입니다. 이름, 크기, 훈련 여부를 꺼내 봅니다."""
import keras
from keras.layers import BatchNormalization, Dense

# --8<-- [start:weights]
model = keras.Sequential([
    keras.Input((784,)),
    Dense(64, "relu", name="hidden"),
    BatchNormalization(name="norm"),
    Dense(10, "softmax", name="digit"),
], name="reader")
for weight in model.weights:
    kind = "배움" if weight.trainable else "배우지 않음"
    print(f"{weight.path}: {tuple(weight.shape)} {kind}")

kernel, bias = model.get_layer("digit").get_weights()
print("NumPy 배열로 꺼냄:", type(kernel).__name__, kernel.shape, bias.shape)
# --8<-- [end:weights]
