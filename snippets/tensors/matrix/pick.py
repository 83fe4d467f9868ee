"""행렬에서 행 하나, 열 하나, 원소 하나를 꺼냅니다."""
from dlbook import datasets

table = datasets.penguins().features[4:9]

print("행 1:", table[1])
print("열 2:", table[:, 2])
print("행 1, 열 2의 원소:", table[1, 2])
print("행의 축:", table[1].ndim)
print("열의 축:", table[:, 2].ndim)
print("원소의 축:", table[1, 2].ndim)
