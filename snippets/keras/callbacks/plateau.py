"""검증 손실이 나아지지 않으면 학습률을 줄입니다."""
import keras
from keras.callbacks import ReduceLROnPlateau
from keras.layers import Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), _ = datasets.mnist()
x, y = images[:2000].reshape(2000, 784) / 255, labels[:2000]

model = keras.Sequential([
    keras.Input((784,)), Dense(32, "relu"), Dense(10, "softmax")])
model.compile(keras.optimizers.Adam(0.03), "sparse_categorical_crossentropy")
# --8<-- [start:fit]
history = model.fit(
    x[:1000], y[:1000], epochs=10, batch_size=100, verbose=0,
    validation_data=(x[1000:], y[1000:]), validation_batch_size=1000,
    callbacks=[ReduceLROnPlateau(factor=0.2, patience=2)]).history
# --8<-- [end:fit]

print("검증 손실:", *(f"{loss:.2f}" for loss in history["val_loss"]))
print("학습률:", *(f"{rate:.4f}" for rate in history["learning_rate"]))
