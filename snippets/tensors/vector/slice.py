"""벡터에서 이어진 구간을 잘라 냅니다."""
from dlbook import datasets

week = datasets.weather("New York").features[:7, 1]

print("week[1:4]:", week[1:4])
print("week[:3]:", week[:3])
print("week[-2:]:", week[-2:])
print("week[1:4]의 축:", week[1:4].ndim)
print("week[1:4]의 길이:", len(week[1:4]))
