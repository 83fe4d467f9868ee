"""표를 자르는 세 방법이 어떤 크기를 남기는지 확인합니다."""
from dlbook import datasets

table = datasets.penguins().features

print("table[5]      ", table[5].shape)
print("table[5:6]    ", table[5:6].shape)
print("table[:, 1:3] ", table[:, 1:3].shape)
