"""검증 손실이 멈추면 학습률을 줄입니다."""
import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(200, 4)).astype("float32")
y = (x[:, :1] + rng.normal(size=(200, 1))).astype("float32")

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), "mse")
slower = keras.callbacks.ReduceLROnPlateau(
    factor=0.1, patience=3, min_delta=0.001)
history = model.fit(x, y, validation_split=0.25, epochs=40, verbose=0,
                    callbacks=[slower]).history
rates = history["learning_rate"]
print("처음 학습률:", round(float(rates[0]), 6))
for before, after, epoch in zip(rates, rates[1:], range(1, 40)):
    if after < before:
        print(f"에포크 {epoch} 뒤의 학습률: {float(after):.0e}")
