"""층이 기다리는 텐서와 다른 것을 넣으면 무엇이 필요한지 알려 줍니다."""
from dlbook import datasets
from dlbook.layers import Dense

(images, labels), _ = datasets.mnist()
Dense(10, name="digits")(images[:32])
