"""조금씩 이어 가는 훈련이 fit과 같은지, 멈추고 바꾸어도 되는지 봅니다."""

import json

import numpy as np
import pytest

from dlbook import practice
from dlbook.layers import Dense
from dlbook.network import Input, Network
from dlbook.optimizers import SGD


def test_lessons_are_what_fit_does():
    """한 에포크를 세 번에 나누어도 가중치는 fit이 고친 것과 같습니다."""
    practice.start(rate=0.1, batch=64, seed=3)
    for steps in (30, 30, 19):
        report = practice.advance(steps)
    (images, labels), _ = practice.part()
    network = Network.chain([
        Input((784,)), Dense(64, "relu"), Dense(10, "softmax")], seed=3)
    network.compile(SGD(0.1), "sparse_categorical_crossentropy")
    network.fit(practice.flat(images), labels, batch_size=64, seed=3,
                verbose=0)
    assert report["epoch"] == 1 and report["step"] == 79
    for name, value in practice.current().network.weights.items():
        assert np.array_equal(value, network.weights[name])


def test_lessons_learn_and_report_in_json():
    first = practice.start(rate=0.1, batch=32)
    report = json.loads(json.dumps(practice.advance(60)))
    assert first["val_accuracy"] < 0.3 < 0.6 < report["val_accuracy"]
    assert report["val_loss"] < first["val_loss"]
    assert len(report["wrong"]) == practice.SHOWN
    for each in report["wrong"]:
        assert each["digit"] != each["answer"]
        assert np.shape(each["image"]) == (28, 28)
    images, labels = practice.current().held_out
    measured = practice.current().network.evaluate(
        practice.flat(images), labels)
    assert measured["loss"] == pytest.approx(report["val_loss"], abs=1e-4)
    assert measured["accuracy"] == pytest.approx(report["val_accuracy"])


def test_a_lesson_goes_on_after_a_change():
    practice.start(rate=0.1, batch=32)
    before = practice.advance(20)
    practice.change(rate=0.01, batch=500)
    after = practice.advance(1)
    assert practice.current().network.optimizer.learning_rate == 0.01
    assert after["step"] == 21
    assert after["epoch"] == pytest.approx(before["epoch"] + 0.1)


@pytest.mark.parametrize("call, word", [
    (lambda: practice.start(rate=0), "rate"),
    (lambda: practice.start(batch=0), "batch"),
    (lambda: practice.advance(0), "steps"),
])
def test_wrong_numbers_are_told(call, word):
    practice.start()
    with pytest.raises(ValueError, match=word):
        call()


def test_nothing_goes_on_that_has_not_started(monkeypatch):
    monkeypatch.setattr(practice, "lessons", [])
    with pytest.raises(ValueError, match="start"):
        practice.advance(1)
