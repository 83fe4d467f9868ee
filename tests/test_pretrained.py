"""미리 훈련해 둔 모델: 파일이 작고, 처음 보는 숫자에서도 쓸 만한 수를 내는지 봅니다."""

import subprocess
import sys

import keras
import numpy as np
import pytest

from dlbook import datasets, pretrained
from press import learned
from press.proof import cite
from tests import shown


@pytest.fixture(scope="module")
def base():
    return keras.models.load_model(pretrained.digits())


def nearest_mean(x, labels, new):
    """훈련 샘플의 클래스마다의 평균 가운데 가장 가까운 것을 답합니다."""
    means = np.stack([x[labels == label].mean(axis=0)
                      for label in np.unique(labels)])
    far = ((new[:, None] - means) ** 2).sum(axis=-1)
    return np.unique(labels)[far.argmin(axis=1)]


def test_the_file_is_small_and_made_by_the_program(base):
    assert pretrained.digits().stat().st_size < 300_000
    assert learned.MADE[pretrained.DIGITS] == "keras/transfer/base"
    output = shown.BOOK.program("keras/transfer/base").output()
    assert base.count_params() == int(cite.labelled(output, "가중치")[0])
    assert base.input_shape == (None, 28, 28, 1)
    assert base.output_shape == (None, 4, 4, 64)


@pytest.mark.parametrize("digits, least", [(range(5), 0.97),
                                           (range(5, 10), 0.8)])
def test_its_features_tell_digits_apart(base, digits, least):
    _, (images, labels) = datasets.mnist()
    kept = np.flatnonzero(np.isin(labels, digits))[:1000]
    x, y = base.predict(images[kept, :, :, None], verbose=0), labels[kept]
    x = x.reshape(len(x), -1)
    found = nearest_mean(x[:500], y[:500], x[500:])
    assert np.mean(found == y[500:]) > least


def test_a_missing_file_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(datasets, "DATA", tmp_path)
    with pytest.raises(FileNotFoundError, match="휠을 다시 받아 설치하세요"):
        pretrained.digits()


def test_where_the_file_is_needs_no_keras():
    code = ("import sys; from dlbook import pretrained; pretrained.digits(); "
            "sys.exit('keras' in sys.modules)")
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
