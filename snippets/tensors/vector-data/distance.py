"""단위가 다른 특성을 그대로 쓰면 몸무게만 눈에 띄는 것을 확인합니다."""
from dlbook import datasets

penguins = datasets.penguins()
first, second = penguins.features[0], penguins.features[2]

squares = (first - second) ** 2
for name, square in zip(penguins.feature_names, squares):
    print(f"{datasets.LABELS[name]} 차이의 제곱: {square:,.1f}")
print(f"몸무게의 몫: {squares[3] / squares.sum():.1%}")

kilograms = squares / [1, 1, 1, 1000**2]
print(f"킬로그램으로 적은 몸무게의 몫: {kilograms[3] / kilograms.sum():.1%}")
