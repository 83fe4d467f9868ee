"""손글씨 숫자 한 장을 행렬로 보고 행마다, 열마다 더합니다."""
from dlbook import datasets

(train_images, _), _ = datasets.mnist()
digit = train_images[0]

print("크기:", digit.shape)
print("행 0의 합:", digit[0].sum())
print("행 6의 합:", digit[6].sum())
print("행마다 더한 크기:", digit.sum(axis=1).shape)
print("열마다 더한 크기:", digit.sum(axis=0).shape)
