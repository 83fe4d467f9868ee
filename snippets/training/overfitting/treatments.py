"""처방마다 정도의 후보 셋을 훈련해, 검증 손실이 가장 작은 것을 고릅니다."""
import keras
import numpy as np
from keras import layers

from dlbook import datasets

EPOCHS, STEPS = 25, 20
(images, labels), _ = datasets.fashion()
pixels = images[..., None].astype("float32") / 255
x_val, y_val = pixels[4000:], labels[4000:]
KNOBS = {"작은 네트워크": (16, 32, 64), "가중치 감쇠": (0.4, 1.2, 4.0),
         "드롭아웃": (0.2, 0.4, 0.6), "조기 종료": (1, 2, 4),
         "데이터 증강": (0.01, 0.02, 0.04),
         "학습률 줄이기": (0.0003, 0.001, 0.003),
         "선형 모델": (0.001, 0.003, 0.01)}


def score(name, knob):
    """10번 씨앗으로 훈련한 네트워크의 (검증 손실, 검증 정확도)입니다."""
    keras.utils.set_random_seed(10)
    chosen = np.random.default_rng(10).permutation(4000)[:1000]
    parts = [keras.Input((28, 28, 1))]
    if name == "데이터 증강":
        parts += [layers.RandomFlip("horizontal"), layers.RandomTranslation(
            knob, knob, fill_mode="constant")]
    parts.append(layers.Flatten())
    units = {"작은 네트워크": [knob], "선형 모델": []}.get(name, [128, 128])
    for each in units:
        parts.append(layers.Dense(each, activation="relu"))
        if name == "드롭아웃":
            parts.append(layers.Dropout(knob))
    model = keras.Sequential([*parts, layers.Dense(10, activation="softmax")])
    rate = knob if name == "선형 모델" else 0.001
    if name == "학습률 줄이기":
        rate = keras.optimizers.schedules.CosineDecay(knob, EPOCHS * STEPS)
    decay = knob if name == "가중치 감쇠" else 0.0
    model.compile(keras.optimizers.AdamW(rate, weight_decay=decay),
                  "sparse_categorical_crossentropy", metrics=["accuracy"],
                  jit_compile=False)
    stop = []
    if name == "조기 종료":
        stop = [keras.callbacks.EarlyStopping(
            patience=knob, restore_best_weights=True)]
    model.fit(pixels[chosen], labels[chosen], epochs=EPOCHS,
              batch_size=50, verbose=0, callbacks=stop,
              validation_data=(x_val, y_val) if stop else None,
              validation_batch_size=1000)
    return model.evaluate(x_val, y_val, batch_size=1000, verbose=0)


for name, knobs in KNOBS.items():
    scores = {knob: score(name, knob) for knob in knobs}
    for knob, (loss, accuracy) in scores.items():
        print(f"{name}, {knob}: 손실 {loss:.3f}, 정확도 {accuracy:.3f}",
              flush=True)
    best = min(scores, key=lambda knob: scores[knob][0])
    print(f"{name}, 고른 것: {best}")
