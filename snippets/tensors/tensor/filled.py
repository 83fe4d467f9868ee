"""빈자리를 채워 텐서를 만듭니다."""
from dlbook.tensors import tensor

first_week = [12, 15, 11, 9]
second_week = [10, 7]

days = len(second_week)
trimmed = tensor([first_week[:days], second_week])
padded = tensor([first_week, second_week + [0, 0]])

print("짧은 쪽에 맞춰 자르기:")
print(trimmed)
print("0으로 채우기:")
print(padded)
