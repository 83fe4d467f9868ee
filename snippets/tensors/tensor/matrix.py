"""펭귄 다섯 마리의 표를 행렬에 담아 두 축의 길이를 확인합니다."""
from dlbook import datasets

table = datasets.penguins().features[4:9]

print(table)
print("축의 개수:", table.ndim)
print("크기:", table.shape)
