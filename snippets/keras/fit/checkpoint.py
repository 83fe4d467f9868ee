"""에포크마다 저장하되, 나아졌을 때만 파일을 바꿉니다."""
import keras
from keras.layers import Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), _ = datasets.mnist()
x, y = images[:4000].reshape(4000, 784) / 255, labels[:4000]

model = keras.Sequential([
    keras.Input((784,)), Dense(32, "relu"), Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
keep = keras.callbacks.ModelCheckpoint(
    "best.keras", monitor="val_loss", save_best_only=True)
history = model.fit(x, y, epochs=5, batch_size=100, validation_split=0.25,
                    callbacks=[keep], verbose=0).history

best = keras.models.load_model("best.keras")
loss = best.evaluate(x[3000:], y[3000:], batch_size=100, verbose=0)
print("파일의 손실이 가장 작은 검증 손실과 같음:",
      abs(loss - min(history["val_loss"])) < 1e-4)
