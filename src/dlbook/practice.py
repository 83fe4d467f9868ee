"""MNIST의 일부로 네트워크를 조금씩 훈련합니다. 멈추고, 바꾸고, 이어 갑니다.

    from dlbook import practice

    practice.start(rate=0.1, batch=32)
    practice.advance(50)["val_accuracy"]  # 미니배치를 50개 보고 난 다음
    practice.change(rate=0.01, batch=32)

쪽이 하나씩 부르는 함수들입니다. 결과는 JSON에 담을 수 있는 dict입니다.
"""

import io

import numpy as np

from dlbook import datasets
from dlbook.batches import Batches
from dlbook.checks.values import integer, real
from dlbook.layers import Dense
from dlbook.network import Input, Network
from dlbook.optimizers import SGD
from dlbook.training import Averages

PART = datasets.DATA / "mnist-part.npz"
SHOWN = 8  # 보일 틀린 이미지의 수
lessons = []  # 하고 있는 수업. 하나뿐입니다


# --8<-- [start:part]
def part():
    """MNIST의 앞부분: 훈련 이미지 5,000장과 검증 이미지 1,000장.

    데이터의 mnist()와 같은 꼴이며, 검증 이미지는 테스트 이미지의 앞부분입니다.
    """
    with np.load(io.BytesIO(PART.read_bytes())) as arrays:
        return tuple((arrays[f"{name}_images"], arrays[f"{name}_labels"])
                     for name in ("train", "test"))
# --8<-- [end:part]


# --8<-- [start:Lesson]
class Lesson:
    """네트워크 하나를 훈련하는 수업입니다. 미니배치를 어디까지 보았는지 압니다."""

    def __init__(self, rate, batch, seed):
        (self.images, self.labels), self.held_out = part()
        self.network = Network.chain([
            Input((784,)), Dense(64, "relu"), Dense(10, "softmax")], seed)
        self.network.compile(SGD(), "sparse_categorical_crossentropy",
                             metrics=["accuracy"])
        self.step, self.seen, self.seed = 0, 0, seed
        self.change(rate, batch)

    def change(self, rate, batch):
        """학습률과 미니배치의 크기를 바꿉니다. 새 에포크를 시작합니다."""
        rate = real("practice", "rate", rate, 0)
        batch = integer("practice", "batch", batch, 1)
        self.network.optimizer.learning_rate = rate
        self.waiting = endless(Batches(
            flat(self.images), self.labels, size=batch, seed=self.seed))

    def advance(self, steps):
        """미니배치를 steps개 보고, 그동안의 훈련 손실과 지금의 검증 손실을 냅니다."""
        averages = Averages()
        for _ in range(integer("practice", "steps", steps, 1)):
            x, y = next(self.waiting)
            with np.errstate(over="ignore", invalid="ignore"):
                averages.add(self.network.train_step([x], [y]), len(x))
            self.step, self.seen = self.step + 1, self.seen + len(x)
        return self.report() | averages.logs

    def report(self):
        """지금까지 배운 것과, 검증 이미지로 잰 것입니다."""
        return {"step": self.step, "epoch": self.seen / len(self.images),
                **validated(self.network, *self.held_out)}
# --8<-- [end:Lesson]


def endless(batches):
    """에포크를 끝없이 되풀이하며 미니배치를 하나씩 건넵니다."""
    while True:
        yield from batches


def validated(network, images, labels):
    """검증 손실과 정확도, 그리고 틀린 이미지 몇 장입니다."""
    outputs = network.predict(flat(images), len(images))
    guesses = outputs.argmax(axis=1)
    right = np.maximum(outputs[np.arange(len(labels)), labels], 1e-7)
    wrong = np.flatnonzero(guesses != labels)[:SHOWN]
    return {"val_loss": float(-np.log(right).mean()),
            "val_accuracy": float(np.mean(guesses == labels)),
            "wrong": [{"image": images[n].tolist(), "digit": int(guesses[n]),
                       "answer": int(labels[n])} for n in wrong]}


def flat(images):
    """이미지 (samples, 28, 28)을 0부터 1까지의 수 (samples, 784)로 폅니다."""
    return images.reshape(len(images), -1).astype("float32") / 255


def start(rate=0.1, batch=32, seed=0):
    """새 수업을 시작합니다. 가중치는 씨앗 seed로 뽑습니다."""
    lessons[:] = [Lesson(rate, batch, seed)]
    return lessons[0].report()


def advance(steps):
    """수업을 미니배치 steps개만큼 이어 갑니다."""
    return current().advance(steps)


def change(rate, batch):
    """하던 수업의 학습률과 미니배치의 크기를 바꿉니다."""
    current().change(rate, batch)
    return {"rate": rate, "batch": batch}


def current():
    if not lessons:
        raise ValueError("시작한 수업이 없습니다. practice.start()를 먼저 부르세요.")
    return lessons[0]
