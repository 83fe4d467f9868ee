"""옛 파이썬이 읽을 수 있게 손글씨 숫자 2,000장을 파일로 적습니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
np.savez("digits.npz", images=images[:2000], labels=labels[:2000])

saved = np.load("digits.npz")
for name in saved.files:
    print(name, saved[name].shape, saved[name].dtype)
