"""뉴욕의 4년 치 최고 기온을 스칼라 하나로 줄입니다."""
from dlbook import datasets

weather = datasets.weather("New York")
highs = weather.features[:, 1]  # 날마다의 최고 기온
average = highs.mean()

print("숫자의 개수:", highs.size)
print(f"평균 최고 기온: {average:.1f}")
print("평균의 축:", average.ndim)
