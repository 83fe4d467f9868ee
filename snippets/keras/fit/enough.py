"""검증 정확도가 목표에 닿으면 훈련을 멈추는 콜백입니다."""
import keras
from keras.layers import Dense

from dlbook import datasets


class Enough(keras.callbacks.Callback):
    def __init__(self, goal):
        super().__init__()
        self.goal = goal

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_accuracy"] >= self.goal:
            self.model.stop_training = True


keras.utils.set_random_seed(0)
(images, labels), _ = datasets.mnist()
x, y = images[:12000].reshape(12000, 784) / 255, labels[:12000]
model = keras.Sequential([
    keras.Input((784,)), Dense(64, "relu"), Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy",
              metrics=["accuracy"])
history = model.fit(x, y, epochs=50, validation_split=0.2,
                    callbacks=[Enough(0.93)], verbose=0).history

accuracy = history["val_accuracy"]
print("목표에 닿고 멈춤:", accuracy[-1] >= 0.93 > max(accuracy[:-1] + [0]))
print("50에포크보다 일찍 멈춤:", len(accuracy) < 50)
