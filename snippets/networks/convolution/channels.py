"""채널이 여럿이면 필터도 채널마다 수를 갖습니다."""
from dlbook import datasets
from dlbook.layers import Conv2D

photo = datasets.coffee()[None] / 255
layer = Conv2D(16, 5).build((400, 600, 3), 0)
for name, weight in layer.weights.items():
    print(name, weight.shape)
print("사진:", photo.shape)
print("출력:", layer(photo).shape)
