"""다른 축의 연산이 배치 축을 그대로 두는 것을 확인합니다."""
from dlbook import datasets

(images, _), _ = datasets.mnist()
batch = images[:128]

print("나누기:", (batch / 255).shape)
print("가운데만 자르기:", batch[:, 7:21, 7:21].shape)
print("벡터로 펴기:", batch.reshape((len(batch), -1)).shape)
print("이미지마다 평균:", batch.mean(axis=(1, 2)).shape)
print("배치 축을 따라 평균:", batch.mean(axis=0).shape)
