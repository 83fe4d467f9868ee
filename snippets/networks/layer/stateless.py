"""가중치가 있는 층과 없는 층을 나눕니다."""
from dlbook.layers import (
    Activation, BatchNormalization, Conv2D, Dense, Dropout, Embedding,
    Flatten, GRU, MaxPooling2D)

for layer, shape in (
    (Dense(10), (784,)),
    (GRU(10), (20, 4)),
    (Conv2D(10, 3), (28, 28, 1)),
    (Embedding(100, 10), (20,)),
    (BatchNormalization(), (784,)),
    (MaxPooling2D(2), (28, 28, 1)),
    (Flatten(), (28, 28, 1)),
    (Dropout(0.5), (784,)),
    (Activation("relu"), (784,)),
):
    layer.build(shape)
    count = sum(weight.size for weight in layer.weights.values())
    print(f"{type(layer).__name__:18} {str(shape):12} → "
          f"{str(layer.output_shape(shape)):12} 가중치 {count:,}개")
