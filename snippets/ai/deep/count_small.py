"""층 세 개짜리 작은 네트워크의 가중치를 셉니다."""
import keras

model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
for number, layer in enumerate(model.layers, start=1):
    print(f"층 {number}: {layer.count_params()}")
print("모두:", model.count_params())
