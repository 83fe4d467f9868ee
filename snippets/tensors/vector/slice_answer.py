"""구간의 길이는 끝 번호에서 시작 번호를 뺀 값임을 확인합니다."""
from dlbook import datasets

week = datasets.weather("New York").features[:7, 1]

print("week[2:5]:", week[2:5])
print("week[2:5]의 길이:", len(week[2:5]))
print("week[5]의 축:", week[5].ndim)
print("week[5:6]의 축:", week[5:6].ndim)
