"""배치를 키우며 학습률을 그대로 두거나, 함께 키우거나, 여럿에서 고릅니다."""
import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets

SAMPLES, SEEDS = 16384, range(5)
RATES = (0.1, 0.2, 0.4, 0.8, 1.6)
(images, labels), _ = datasets.mnist()
x = images[:SAMPLES + 5000, ::2, ::2].reshape(-1, 196) / np.float32(255)
valid = x[SAMPLES:], labels[SAMPLES:SAMPLES + 5000]


def build(seed):
    keras.utils.set_random_seed(seed)
    return keras.Sequential([
        keras.Input((196,)), Dense(64, activation="relu"), Dense(10)])


model = build(0)
model.compile(
    "sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"], steps_per_execution=16)


def train(seed, batch, rate):
    """처음 가중치부터 세 에포크를 훈련한 모델의 검증 정확도입니다."""
    model.set_weights(build(seed).get_weights())
    model.optimizer.learning_rate = rate
    model.fit(x[:SAMPLES], labels[:SAMPLES], batch_size=batch, epochs=3,
              verbose=0)
    return model.evaluate(*valid, batch_size=1000, verbose=0)[1]


found = {}
for batch in (64, 256, 1024):
    print(f"배치 {batch}, 스텝: {3 * SAMPLES // batch}")
    for rate in RATES:
        found[batch, rate] = [train(seed, batch, rate) for seed in SEEDS]
        low, middle, high = np.percentile(found[batch, rate], (0, 50, 100))
        print(f"  배치 {batch}, 학습률 {rate}: {middle:.2f} "
              f"({low:.2f}~{high:.2f})", flush=True)
