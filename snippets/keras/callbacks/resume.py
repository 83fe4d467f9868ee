"""훈련하다 꺼진 프로그램을 다시 실행해, 끊기지 않은 것과 견줍니다."""
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(256, 4)).astype("float32")
y = (x[:, :1] * x[:, 1:2]).astype("float32")


class PowerCut(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        print(f"  에포크 {epoch + 1}")
        if epoch == 3:
            raise KeyboardInterrupt


def train(*callbacks):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((4,)), keras.layers.Dense(16, activation="tanh"),
        keras.layers.Dense(1)])
    model.compile("adam", "mse")
    model.fit(x, y, epochs=6, shuffle=False, verbose=0, callbacks=callbacks)
    return model


print("꺼진 실행")
try:
    train(keras.callbacks.BackupAndRestore("backup"), PowerCut())
except KeyboardInterrupt:
    print("  꺼졌습니다.")
print("다시 실행")
print_epoch = keras.callbacks.LambdaCallback(
    on_epoch_begin=lambda epoch, logs: print(f"  에포크 {epoch + 1}"))
model = train(keras.callbacks.BackupAndRestore("backup"), print_epoch)
whole = train()
difference = np.abs(model.predict(x, verbose=0)
                    - whole.predict(x, verbose=0)).max()
print(f"끊기지 않은 훈련과의 차이: {difference:.4f}")
