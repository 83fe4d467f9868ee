"""검증 손실이 나아지지 않으면 멈추고, 가장 좋았던 모델을 남깁니다."""
import keras
from keras.callbacks import EarlyStopping, ModelCheckpoint
from keras.layers import Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
_, (images, labels) = datasets.mnist()
x, y = images.reshape(10000, 784) / 255, labels
validation = x[1000:2000], y[1000:2000]

model = keras.Sequential([
    keras.Input((784,)), Dense(32, "relu"), Dense(10, "softmax")])
model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy")
# --8<-- [start:fit]
history = model.fit(
    x[:300], y[:300], epochs=100, batch_size=50, verbose=0,
    validation_data=validation, validation_batch_size=1000,
    callbacks=[EarlyStopping(patience=5, restore_best_weights=True),
               ModelCheckpoint("best.keras", save_best_only=True)]).history
# --8<-- [end:fit]

losses = history["val_loss"]
saved = keras.models.load_model("best.keras")
print("멈춘 에포크:", len(losses))
print("가장 좋은 에포크:", losses.index(min(losses)) + 1)
print(f"그때의 검증 손실: {min(losses):.3f}")
for name, one in (("되돌린 모델", model), ("파일의 모델", saved)):
    print(f"{name}: {one.evaluate(*validation, 1000, verbose=0):.3f}")
