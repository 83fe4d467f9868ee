"""날씨 표에서 행이 하루이고 날짜의 차례로 놓인 것을 확인합니다."""
from dlbook import datasets

weather = datasets.weather("New York")
table = weather.features

print("크기:", table.shape)
print("날의 수:", f"{len(table):,}")
print("첫날:", weather.dates[0])
print("마지막 날:", weather.dates[-1])

print("첫날의 날씨")
for name, value in zip(weather.feature_names, table[0]):
    print(f"  {datasets.LABELS[name]}: {value:.1f}")
