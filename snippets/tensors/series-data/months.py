"""길이가 다른 세 달을 채우고, 마스크로 채운 칸을 빼고 평균을 냅니다."""
import numpy as np

from dlbook import datasets

weather = datasets.weather("New York")
months = weather.dates.astype("datetime64[M]")
highs = [weather.features[months == month, 1]
         for month in np.unique(months)[:3]]

padded = np.zeros((3, 31), dtype="float32")
mask = np.zeros((3, 31), dtype=bool)
for row, days in enumerate(highs):
    padded[row, :len(days)] = days
    mask[row, :len(days)] = True

print("날의 수:", mask.sum(axis=1))
print("채운 0까지 낸 평균:", padded.mean(axis=1).round(2))
print("마스크로 낸 평균:", (padded.sum(axis=1) / mask.sum(axis=1)).round(2))
