"""날짜를 두 가지로 적고, 같은 방법으로 최고 기온을 맞혀 봅니다."""
import numpy as np

from dlbook import datasets

weather = datasets.weather("New York")
highs = weather.features[:, 1].astype(float)
year = weather.dates.astype("datetime64[Y]")
day = (weather.dates - year).astype(int) + 1  # 1월 1일이 1
train = year < np.datetime64("2015")

turn = 2 * np.pi * day / 366  # 한 해에 한 바퀴 도는 바늘의 각도
hand = np.column_stack([np.cos(turn), np.sin(turn)])


def error(numbers):
    """앞의 세 해로 식을 정하고 2015년에 빗나간 평균입니다."""
    table = np.column_stack([numbers, np.ones(len(numbers))])
    weights = np.linalg.lstsq(table[train], highs[train], rcond=None)[0]
    return np.mean(np.abs(table @ weights - highs)[~train])


print("12월 31일과 다음 날의 날짜 번호:", day[365], day[366])
print("12월 31일의 바늘:", (hand[365].round(2) + 0).tolist())
print("다음 날의 바늘:", (hand[366].round(2) + 0).tolist())
print(f"평균만 답하면: {np.mean(np.abs(highs[train].mean() - highs)[~train]):.1f}도")
print(f"날짜 번호로: {error(day):.1f}도")
powers = np.column_stack([(day / 366) ** n for n in (1, 2, 3, 4)])
print(f"날짜 번호의 4차식으로: {error(powers):.1f}도")
print(f"바늘의 자리로: {error(hand):.1f}도")
