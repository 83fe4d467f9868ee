"""픽셀 784개의 가중 합 하나로 0과 1을 가르는 것을 확인합니다."""
import numpy as np

from dlbook import datasets

(train_images, train_labels), (images, labels) = datasets.mnist()


def mean_vector(digit):
    """그 숫자의 평균 이미지를 길이 784인 벡터로 펴서 돌려줍니다."""
    pixels = train_images[train_labels == digit] / 255
    return pixels.mean(axis=0).reshape(784)


weights = mean_vector(1) - mean_vector(0)
# 두 평균의 한가운데에서 출력이 0이 되게 하는 편향
bias = -weights @ (mean_vector(1) + mean_vector(0)) / 2

digit = images[2].reshape(784) / 255
output = weights @ digit + bias
print("입력의 크기:", digit.shape)
print("가중치의 크기:", weights.shape)
print("실제 숫자:", labels[2])
print("뉴런의 출력이 0보다 큼:", bool(output > 0))

chosen = np.isin(labels, (0, 1))
vectors = images[chosen].reshape(-1, 784) / 255
answers = labels[chosen] == 1
accuracy = np.mean((vectors @ weights + bias > 0) == answers)
print("이미지의 수:", f"{len(vectors):,}")
print("정확도 0.98 이상:", bool(accuracy >= 0.98))
