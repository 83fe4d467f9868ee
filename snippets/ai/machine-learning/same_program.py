"""같은 프로그램에 다른 데이터를 주면 다른 규칙이 나옵니다."""
import numpy as np

from dlbook import datasets, digits
from dlbook.trees import DecisionTree


def learn(x, y, features, answers):
    """무엇에 대한 데이터인지 모르는 채로 규칙을 찾습니다."""
    for rule in DecisionTree(depth=1).fit(x, y).rules(features, answers):
        print(" ", rule)


penguins = datasets.penguins()
whole = ~np.isnan(penguins.features).any(axis=1)
print("펭귄을 주면")
learn(penguins.features[whole], penguins.species[whole].astype(int),
      ["부리길이", "부리깊이", "날개길이", "몸무게"], ["아델리", "턱끈", "젠투"])

cities = [datasets.weather(city).features for city in ("New York", "Seattle")]
print("날씨를 주면")
learn(np.concatenate(cities), np.repeat([0, 1], len(cities[0])),
      ["강수량", "최고기온", "최저기온", "풍속"], ["뉴욕", "시애틀"])

(images, labels), _ = datasets.mnist()
chosen = np.flatnonzero(np.isin(labels[:2000], (0, 1)))
measured = digits.features(images[chosen])
print("0과 1을 주면")
learn(np.stack(list(measured.values()), axis=1), labels[chosen].astype(int),
      list(measured), [0, 1])
