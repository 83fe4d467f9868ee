"""이미지 60000장을 샘플 축 없이 폅니다."""
from dlbook import datasets

images = datasets.mnist()[0][0]
print("샘플 축을 남기면:", images.reshape(-1, 784).shape)
images.reshape(784)
