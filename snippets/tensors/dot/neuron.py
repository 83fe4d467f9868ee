"""픽셀 784개의 가중 합 하나로 손글씨 0과 1을 가릅니다."""
from dlbook import datasets

(train, train_labels), (test, test_labels) = datasets.mnist()
ones, zeros = (train[train_labels == digit].mean(axis=0).reshape(784)
               for digit in (1, 0))
weights = ones - zeros
# 두 평균의 한가운데에서 출력이 0이 되게 하는 편향
bias = -weights @ (ones + zeros) / 2
chosen = test_labels < 2
outputs = test[chosen].reshape(-1, 784) @ weights + bias
correct = (outputs > 0) == (test_labels[chosen] == 1)
print("이미지의 수:", f"{len(outputs):,}")
print("정확도:", f"{correct.mean():.3f}")
