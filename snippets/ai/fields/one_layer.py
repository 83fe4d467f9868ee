"""층 하나만 남긴 네트워크가 찾을 수를 셉니다."""
import keras

network = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(1, activation="sigmoid"),
])
weights, bias = network.get_weights()
print("곱할 수:", weights.size)
print("더할 수:", bias.size)
print("찾을 수:", network.count_params())
