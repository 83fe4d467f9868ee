"""목표에 닿으면 멈추는 콜백

검증 정확도(`logs`의 `"val_accuracy"`)가 `goal` 이상이면 그 에포크를 마치고 훈련을
멈추는 콜백 `Enough(goal)`을 적으세요. 검증 데이터나 지표가 없어 `logs`에 그 이름이
없으면 아무 일도 하지 않습니다. `self.model.stop_training`을 참으로 두면 `fit`이
멈춥니다.
"""

# %% start
import keras


class Enough(keras.callbacks.Callback):
    def __init__(self, goal):
        super().__init__()
        self.goal = goal


print(Enough(0.9).goal)

# %% check
import keras
import numpy as np


def model():
    """둘 가운데 하나를 맞히는, 배우지 않는 모델입니다."""
    made = keras.Sequential([
        keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="ones")])
    made.stop_training = False
    return made


def told(work, goal, logs):
    """에포크가 끝났을 때 logs를 받은 다음의 stop_training입니다."""
    callback, made = work.Enough(goal), model()
    callback.set_model(made)
    callback.on_epoch_end(0, logs)
    return int(made.stop_training)


def epochs(work, goal):
    """fit에 넣었을 때 훈련한 에포크의 수입니다. 검증 정확도는 0.5입니다."""
    made = model()
    made.compile(keras.optimizers.SGD(0.0), "mse",
                 metrics=[keras.metrics.BinaryAccuracy("accuracy")],
                 run_eagerly=True)
    x = np.array([[1.0], [1.0]], "float32")
    y = np.array([[1.0], [0.0]], "float32")
    return len(made.fit(x, y, epochs=3, verbose=0, validation_data=(x, y),
                        callbacks=[work.Enough(goal)]).epoch)


def observe(work):
    for logs in ({"val_accuracy": 0.9}, {"val_accuracy": 0.95},
                 {"accuracy": 0.95}):
        yield (f"goal=0.9이고 logs가 {logs}일 때의 stop_training",
               lambda logs: told(work, 0.9, logs), logs)
    for goal in (0.4, 0.6):
        yield (f"goal={goal}이고 검증 정확도가 늘 0.5일 때 세 에포크 가운데 훈련한 수",
               lambda goal: epochs(work, goal), goal)

# %% answer
import keras


class Enough(keras.callbacks.Callback):
    def __init__(self, goal):
        super().__init__()
        self.goal = goal

    def on_epoch_end(self, epoch, logs=None):
        if (logs or {}).get("val_accuracy", -1) >= self.goal:
            self.model.stop_training = True


print(Enough(0.9).goal)

# %% wrong: 목표와 같을 때 멈추지 않습니다. 이상이면 멈추세요.
import keras


class Enough(keras.callbacks.Callback):
    def __init__(self, goal):
        super().__init__()
        self.goal = goal

    def on_epoch_end(self, epoch, logs=None):
        if (logs or {}).get("val_accuracy", -1) > self.goal:
            self.model.stop_training = True

# %% wrong: 훈련 정확도를 보았습니다. 검증 정확도의 이름은 val_accuracy입니다.
import keras


class Enough(keras.callbacks.Callback):
    def __init__(self, goal):
        super().__init__()
        self.goal = goal

    def on_epoch_end(self, epoch, logs=None):
        if (logs or {}).get("accuracy", -1) >= self.goal:
            self.model.stop_training = True

# %% wrong: 목표에 못 미쳐도 멈춥니다. 검증 정확도를 goal과 견주세요.
import keras


class Enough(keras.callbacks.Callback):
    def __init__(self, goal):
        super().__init__()
        self.goal = goal

    def on_epoch_end(self, epoch, logs=None):
        if "val_accuracy" in (logs or {}):
            self.model.stop_training = True
