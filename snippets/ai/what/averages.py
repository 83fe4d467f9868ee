"""본보기를 한 장 고르지 않고 훈련 이미지를 평균 내어 만듭니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
templates = np.array([images[labels == digit].mean(axis=0)
                      for digit in range(10)])


def answer(image):
    """픽셀의 차이를 제곱해 더한 값이 가장 작은 본보기의 숫자입니다."""
    return ((templates - image) ** 2).sum(axis=(1, 2)).argmin()


answers = np.array([answer(image) for image in test_images[:1000]])
print("맞힌 이미지:", (answers == test_labels[:1000]).sum())
