"""이어서 훈련하면 ModelCheckpoint는 가장 좋던 값을 잊습니다."""
import keras
from keras.callbacks import BackupAndRestore, ModelCheckpoint
from keras.layers import Dense

from dlbook import datasets

_, (images, labels) = datasets.mnist()
x, y = images.reshape(10000, 784) / 255, labels
validation = x[1000:2000], y[1000:2000]


def run(epochs, known=None):
    """백업이 있으면 이어서 훈련하고, 파일의 검증 손실을 잽니다."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((784,)), Dense(32, "relu"), Dense(10, "softmax")])
    model.compile(keras.optimizers.Adam(0.01),
                  "sparse_categorical_crossentropy")
    model.fit(
        x[:300], y[:300], epochs=epochs, batch_size=50, verbose=0,
        validation_data=validation, validation_batch_size=1000, callbacks=[
            BackupAndRestore("backup", delete_checkpoint=False),
            ModelCheckpoint("best.keras", save_best_only=True,
                            initial_value_threshold=known)])
    best = keras.models.load_model("best.keras")
    return best.evaluate(*validation, 1000, verbose=0)


first = run(20)
print(f"끊기 전의 파일: {first:.2f}")
print(f"기준을 주고 이어 간 파일: {run(21, first):.2f}")
print(f"그냥 이어 간 파일: {run(22):.2f}")
