"""가중치의 개수를 손으로 세고 케라스가 센 수와 견줍니다."""
import keras

sizes = [784, 64, 64, 64, 64, 10]
total = 0
for number in range(1, len(sizes)):
    inputs, outputs = sizes[number - 1], sizes[number]
    count = inputs * outputs + outputs
    total += count
    print(f"층 {number}: {inputs}×{outputs} + {outputs} = {count}")

model = keras.Sequential(
    [keras.Input((784,))]
    + [keras.layers.Dense(64, activation="relu") for _ in range(4)]
    + [keras.layers.Dense(10, activation="softmax")])
print("손으로 센 수:", total)
print("케라스가 센 수:", model.count_params())
