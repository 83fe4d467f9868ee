"""일주일의 최고 기온을 담은 벡터의 축과 길이를 확인합니다."""
from dlbook import datasets

week = datasets.weather("New York").features[:7, 1]  # 처음 7일의 최고 기온

print(week)
print("축의 개수:", week.ndim)
print("크기:", week.shape)
