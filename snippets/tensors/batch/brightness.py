"""이미지마다 가장 밝은 값으로 나누려면 어느 축이 남아야 하는지 봅니다."""
from dlbook import datasets

(images, _), _ = datasets.mnist()
batch = images[:128]

brightest = batch.max(axis=(1, 2), keepdims=True)
scaled = batch / brightest

print("나누는 수의 크기:", brightest.shape)
print("결과의 크기:", scaled.shape)
print("이미지마다 최댓값:", scaled.max(axis=(1, 2)).min(), "부터",
      scaled.max(axis=(1, 2)).max(), "까지")
