"""숫자마다 본보기 한 장을 두고, 가장 닮은 본보기로 답합니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
first = [np.flatnonzero(labels == digit)[0] for digit in range(10)]
templates = images[first].astype(float)


def answer(image):
    """픽셀의 차이를 제곱해 더한 값이 가장 작은 본보기의 숫자입니다."""
    return ((templates - image) ** 2).sum(axis=(1, 2)).argmin()


answers = np.array([answer(image) for image in test_images[:1000]])
right = answers == test_labels[:1000]
print("본보기:", len(templates))
print("맞힌 이미지:", right.sum())
print("처음 열 장의 답:", *answers[:10])
print("처음 열 장의 레이블:", *test_labels[:10])
