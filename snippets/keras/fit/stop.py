"""검증 손실이 나아지지 않으면 멈추고, 가장 좋았던 가중치로 되돌립니다."""
import keras
from keras.layers import Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), _ = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255

model = keras.Sequential([
    keras.Input((784,)), Dense(64, "relu"), Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
stop = keras.callbacks.EarlyStopping(
    monitor="val_loss", patience=5, restore_best_weights=True)
validation = x[50000:55000], labels[50000:55000]
history = model.fit(x[:500], labels[:500], epochs=100, batch_size=25,
                    validation_data=validation, validation_batch_size=1000,
                    callbacks=[stop], verbose=0).history

losses = history["val_loss"]
best = losses.index(min(losses)) + 1
print("멈춘 에포크:", len(losses))
print("가장 좋은 에포크:", best)
restored = model.evaluate(*validation, verbose=0)
print("가장 좋을 때로 되돌림:", abs(restored - min(losses)) < 1e-3)
print("100에포크보다 일찍 멈춤:", len(losses) < 100)
